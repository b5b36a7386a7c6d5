package vn.okr.adapters.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.cycle.CycleChoice;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.progress.ReadScorecards;
import vn.okr.application.progress.Scorecard;
import vn.okr.domain.cycle.Cycle;

/** The page people land on. */
@Page
@Authenticated
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {
  /** The page. */
  @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record HomePage(Frame frame, CycleChoice cycles, @Nullable Scorecard mine)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final ReadScorecards scorecards;

  @Inject
  public HomeResource(Visitor visitor, CycleChoices cycles, ReadScorecards scorecards) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.scorecards = scorecards;
  }

  /** What I owe, and how we do. */
  @GET
  public TemplateInstance home(@QueryParam("cycle") @Nullable UUID asked) {
    CycleChoice choice = cycles.of(asked);
    return visitor.show(new HomePage(visitor.frame(), choice, mine(choice.chosen())));
  }

  private @Nullable Scorecard mine(@Nullable Cycle cycle) {
    return cycle == null
        ? null
        : scorecards.ofPerson(visitor.actor(), visitor.actor().id(), cycle.id());
  }
}

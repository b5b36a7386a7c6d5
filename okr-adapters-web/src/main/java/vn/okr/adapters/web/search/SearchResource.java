package vn.okr.adapters.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.SearchText;

/** Search over everything published, without accents. */
@vn.okr.adapters.web.page.Page
@Authenticated
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchResource {
  private static final int MOST = 20;
  private static final int MOST_SUGGESTED = 5;
  private static final int LONGEST = 200;

  /** The page. */
  @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record SearchPage(Frame frame, Found found) implements TemplateInstance {}

  /** The first few, under the box one types into. */
  @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record Suggestions(Frame frame, Found found) implements TemplateInstance {}

  /**
   * What was found.
   *
   * @param words what was asked for; empty for nothing
   */
  public record Found(
      String words,
      Page<ObjectiveView> objectives,
      Page<PersonView> people,
      List<UnitTree.Node> units) {
    /** Whether nothing was. */
    public boolean nothing() {
      return objectives.items().isEmpty() && people.items().isEmpty() && units.isEmpty();
    }
  }

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final BrowseOrganisation organisation;

  @Inject
  public SearchResource(
      Visitor visitor, BrowseObjectives objectives, BrowseOrganisation organisation) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.organisation = organisation;
  }

  /** Everything found. */
  @GET
  public TemplateInstance search(@QueryParam("q") @DefaultValue("") String words) {
    return visitor.show(new SearchPage(visitor.frame(), find(words, MOST)));
  }

  /** The first few of it. */
  @GET
  @Path("/suggestions")
  public TemplateInstance suggest(@QueryParam("q") @DefaultValue("") String words) {
    return visitor.show(new Suggestions(visitor.frame(), find(words, MOST_SUGGESTED)));
  }

  private Found find(String typed, int most) {
    String words = typed.strip();
    visitor.actor();
    if (SearchText.words(words).isEmpty() || words.length() > LONGEST) {
      return new Found(words, new Page<>(List.of(), null), new Page<>(List.of(), null), List.of());
    }
    PageRequest first = new PageRequest(most, null).newestFirst();
    ObjectiveFilter filter =
        new ObjectiveFilter(null, null, false, null, null, null, null, null, null, words);
    return new Found(
        words,
        objectives.list(visitor.actor(), filter, first),
        organisation.people(words, null, new PageRequest(most, null)),
        organisation.unitsNamed(words, most));
  }
}

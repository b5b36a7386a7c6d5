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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.cycle.CycleChoice;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.live.Follows;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.absence.AbsenceView;
import vn.okr.application.absence.BrowseAbsences;
import vn.okr.application.checkin.CheckInDue;
import vn.okr.application.checkin.ListCheckInsDue;
import vn.okr.application.progress.Headlines;
import vn.okr.application.progress.ReadHeadlines;
import vn.okr.domain.cycle.Cycle;

/** The page people land on. */
@Page
@Authenticated
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {
  private static final int MOST_DUE = 8;

  /**
   * The page.
   *
   * @param deputised those for whom the visitor stands in today
   * @param headlines how everyone does; absent before the first cycle
   * @param due what the visitor owes, the oldest first, the first few
   * @param dueFollows by which what is owed hears of changes
   * @param toCheckIn how many key results they may check in on
   * @param newcomer whether there is nothing of the visitor's own yet
   */
  @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record HomePage(
      Frame frame,
      CycleChoice cycles,
      List<AbsenceView> deputised,
      @Nullable Headlines headlines,
      List<CheckInDue> due,
      String dueFollows,
      int toCheckIn,
      boolean newcomer)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final ReadHeadlines headlines;
  private final ListCheckInsDue due;
  private final BrowseAbsences absences;

  @Inject
  public HomeResource(
      Visitor visitor,
      CycleChoices cycles,
      ReadHeadlines headlines,
      ListCheckInsDue due,
      BrowseAbsences absences) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.headlines = headlines;
    this.due = due;
    this.absences = absences;
  }

  /** What I owe, and how we do. */
  @GET
  public TemplateInstance home(@QueryParam("cycle") @Nullable UUID asked) {
    CycleChoice choice = cycles.of(asked);
    Cycle cycle = choice.chosen();
    List<AbsenceView> deputised = absences.deputisedBy(visitor.actor());
    if (cycle == null) {
      return visitor.show(
          new HomePage(visitor.frame(), choice, deputised, null, List.of(), "", 0, true));
    }
    List<CheckInDue> mine = due.mine(visitor.actor(), cycle.id());
    List<CheckInDue> owed = mine.stream().filter(CheckInDue::due).limit(MOST_DUE).toList();
    Headlines all = headlines.of(visitor.actor(), cycle.id());
    boolean newcomer = mine.isEmpty() && all.mine().objectives().isEmpty();
    String follows = Follows.ownersOf(mine.stream().map(CheckInDue::objective).toList());
    return visitor.show(
        new HomePage(
            visitor.frame(), choice, deputised, all, owed, follows, mine.size(), newcomer));
  }
}

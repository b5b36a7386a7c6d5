package vn.okr.adapters.web.admin.people;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.units.UnitLabels;
import vn.okr.adapters.web.page.Frame;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.SearchText;

/** Everybody, to be found and kept. */
@vn.okr.adapters.web.page.Page
@Authenticated
@Path("/admin/people")
@Produces(MediaType.TEXT_HTML)
public class PeopleListResource {
  private static final int LONGEST = 200;

  /**
   * The page.
   *
   * @param units what the unit may be called
   * @param unknownUnit whether no unit, or more than one, was meant
   * @param done what was done just now; absent for nothing
   * @param count of how many; absent where it is not told
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record PeoplePage(
      Frame frame,
      Page<PersonView> people,
      Wanted wanted,
      List<String> units,
      boolean unknownUnit,
      @Nullable String done,
      @Nullable Integer count)
      implements TemplateInstance {}

  /** What was asked for, as typed. */
  public record Wanted(String words, String unit, String active) {
    /** Whether the list was narrowed down. */
    public boolean any() {
      return !words.isBlank() || !unit.isBlank() || !active.isBlank();
    }

    @Nullable Boolean onlyActive() {
      return switch (active) {
        case "yes" -> true;
        case "no" -> false;
        default -> null;
      };
    }
  }

  private final Desk desk;
  private final BrowseOrganisation organisation;

  @Inject
  public PeopleListResource(Desk desk, BrowseOrganisation organisation) {
    this.desk = desk;
    this.organisation = organisation;
  }

  /** Those that were asked for, a page of them. */
  @GET
  public TemplateInstance list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("unit") @DefaultValue("") String unit,
      @QueryParam("active") @DefaultValue("") String active,
      @QueryParam("after") @Nullable UUID after,
      @QueryParam("done") @Nullable String done,
      @QueryParam("count") @Nullable Integer count) {
    Frame frame = desk.frame();
    UnitLabels labels = new UnitLabels(organisation.allUnits());
    UnitId within = labels.findOrNone(unit);
    boolean unknownUnit = within == null && !unit.isBlank();
    Wanted wanted = new Wanted(words.strip(), labels.labelOf(unit), active);
    Page<PersonView> found =
        unknownUnit || says(wanted.words(), false)
            ? new Page<>(List.of(), null)
            : organisation.people(
                says(wanted.words(), true) ? wanted.words() : null,
                within,
                wanted.onlyActive(),
                new PageRequest(PageRequest.USUAL, after));
    return desk.show(
        new PeoplePage(frame, found, wanted, labels.choices(), unknownUnit, done, count));
  }

  /** Whether something was typed that has words to look for, or has none. */
  private static boolean says(String words, boolean something) {
    boolean sensible = words.length() <= LONGEST && !SearchText.words(words).isEmpty();
    return !words.isEmpty() && sensible == something;
  }
}

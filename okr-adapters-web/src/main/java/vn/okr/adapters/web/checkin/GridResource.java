package vn.okr.adapters.web.checkin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.cycle.CycleChoice;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.live.Follows;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.checkin.CheckInDue;
import vn.okr.application.checkin.ListCheckInsDue;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.OkrException;

/** The weekly grid: every key result one may check in on, one's own or a unit's, in one table. */
@Page
@Authenticated
@Path("/check-in")
@Produces(MediaType.TEXT_HTML)
public class GridResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param unit whose week it is; absent for one's own
   * @param follows by which the rows hear of changes
   * @param saved how many check-ins were just recorded; 0 for none
   * @param once by what a form that comes twice is known
   * @param problem what is wrong with the week as a whole; absent when nothing is
   */
  @CheckedTemplate(basePath = "checkin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record GridPage(
      Frame frame,
      CycleChoice cycles,
      @Nullable Unit unit,
      List<GridRow> rows,
      String follows,
      int saved,
      String once,
      @Nullable String problem)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final ListCheckInsDue due;
  private final BrowseOrganisation organisation;
  private final SaveWeek save;

  @Inject
  public GridResource(
      Visitor visitor,
      CycleChoices cycles,
      ListCheckInsDue due,
      BrowseOrganisation organisation,
      SaveWeek save) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.due = due;
    this.organisation = organisation;
    this.save = save;
  }

  /** The grid with what is known. */
  @GET
  public TemplateInstance grid(
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("saved") int saved) {
    CycleChoice choice = cycles.of(cycle);
    Frame frame = visitor.frame();
    List<GridRow> rows =
        rows(choice, unit).stream()
            .map(
                row ->
                    GridRow.of(
                        row, Cells.of(row.keyResult().keyResult(), frame.show()), FieldErrors.NONE))
            .toList();
    return visitor.show(page(frame, choice, unit, rows, saved, null));
  }

  /** Records the whole week, or nothing; what was typed stays when something is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("unit") @Nullable UUID unit,
      MultivaluedMap<String, String> form) {
    CycleChoice choice = cycles.of(cycle);
    List<CheckInDue> rows = rows(choice, unit);
    Frame frame = visitor.frame();
    Week week = Week.typed(rows, form, frame.show());
    try {
      int recorded = save.save(visitor.actor(), visitor.language(), form.getFirst("once"), week);
      return Redirects.to(address(choice, unit) + "&saved=" + recorded);
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      GridPage page = page(frame, choice, unit, week.rows(errors), 0, errors.get(""));
      return Response.status(UNPROCESSABLE).entity(visitor.show(page)).build();
    }
  }

  private GridPage page(
      Frame frame,
      CycleChoice choice,
      @Nullable UUID unit,
      List<GridRow> rows,
      int saved,
      @Nullable String problem) {
    String follows = Follows.ownersOf(rows.stream().map(GridRow::objective).toList());
    return new GridPage(frame, choice, unitOf(unit), rows, follows, saved, newKey(), problem);
  }

  private List<CheckInDue> rows(CycleChoice choice, @Nullable UUID unit) {
    if (choice.chosen() == null) {
      return List.of();
    }
    return unit == null
        ? due.mine(visitor.actor(), choice.chosen().id())
        : due.ofUnit(visitor.actor(), new UnitId(unit), choice.chosen().id());
  }

  private @Nullable Unit unitOf(@Nullable UUID id) {
    return id == null ? null : organisation.unit(new UnitId(id));
  }

  private static String address(CycleChoice choice, @Nullable UUID unit) {
    String cycle = choice.chosen() == null ? "" : choice.chosen().id().value().toString();
    return "/check-in?cycle=" + cycle + (unit == null ? "" : "&unit=" + unit);
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }
}

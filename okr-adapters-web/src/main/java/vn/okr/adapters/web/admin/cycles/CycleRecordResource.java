package vn.okr.adapters.web.admin.cycles;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.application.cycle.PlanCycles;
import vn.okr.application.cycle.PlanCycles.PhaseStep;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;

/** A cycle: what it is called, from when until when it lasts, and in which phase it is. */
@Page
@Authenticated
@Path("/admin/cycles/{id}")
@Produces(MediaType.TEXT_HTML)
public class CycleRecordResource {
  private final Desk desk;
  private final PlanCycles plan;
  private final CycleRecordPages pages;

  @Inject
  public CycleRecordResource(Desk desk, PlanCycles plan, CycleRecordPages pages) {
    this.desk = desk;
    this.plan = plan;
    this.pages = pages;
  }

  /** The record, to be changed. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
    desk.admin();
    return desk.show(pages.stored(new CycleId(id), done));
  }

  /** Changes it; what was typed stays when it is refused, or when someone was faster. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    CycleId cycle = new CycleId(id);
    Form form = new Form(typed);
    CycleFields fields = CycleFields.from(form);
    try {
      plan.edit(desk.admin(), cycle, form.precondition(), fields::toEdit);
      return done(id, "saved");
    } catch (Stale meanwhile) {
      return desk.refused(pages.stale(cycle, fields));
    } catch (OkrException refused) {
      return desk.refused(pages.refused(cycle, fields, desk.errors(refused)));
    }
  }

  /** Takes it to the next phase, or back to the one before; the same step again is no mistake. */
  @POST
  @Path("/phase")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response move(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    CycleId cycle = new CycleId(id);
    Form form = new Form(typed);
    String reason = form.text("reason");
    try {
      plan.moveTo(desk.admin(), cycle, () -> step(form.text("phase"), reason));
      return done(id, "moved");
    } catch (OkrException refused) {
      boolean isThere = pages.cycle(cycle).phase().name().equals(form.text("phase"));
      return isThere ? done(id, "moved") : desk.refused(pages.stepRefused(cycle, reason, refused));
    }
  }

  /** Deletes it, unless something is in it. */
  @POST
  @Path("/delete")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response delete(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    CycleId cycle = new CycleId(id);
    try {
      plan.delete(desk.admin(), cycle, new Form(typed).precondition());
      return Redirects.to("/admin/cycles?done=deleted");
    } catch (Stale meanwhile) {
      return desk.refused(pages.stale(cycle, CycleFields.of(pages.cycle(cycle))));
    } catch (OkrException refused) {
      return desk.refused(pages.notDeleted(cycle, refused));
    }
  }

  private static PhaseStep step(String phase, String reason) {
    CyclePhase wanted =
        Arrays.stream(CyclePhase.values())
            .filter(one -> one.name().equals(phase))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("required", Map.of()));
    return new PhaseStep(wanted, note(reason));
  }

  private static @Nullable Note note(String reason) {
    try {
      return Note.ofNullable(reason);
    } catch (OkrException refused) {
      throw refused.under("/reason");
    }
  }

  private static Response done(UUID id, String what) {
    return Redirects.to("/admin/cycles/" + id + "?done=" + what);
  }
}

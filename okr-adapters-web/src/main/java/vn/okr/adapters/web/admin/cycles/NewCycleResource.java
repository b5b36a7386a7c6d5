package vn.okr.adapters.web.admin.cycles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.application.cycle.PlanCycles;
import vn.okr.application.settings.SettingsInForce;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.OkrException;

/** A cycle is planned. */
@Page
@Authenticated
@Path("/admin/cycles/new")
@Produces(MediaType.TEXT_HTML)
public class NewCycleResource {
  /**
   * The page.
   *
   * @param parents the cycles it may lie within
   * @param key by what the form is known, so that it plans one cycle only
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record NewCyclePage(
      Frame frame, CycleFields fields, List<Cycle> parents, String key, Map<String, String> errors)
      implements TemplateInstance {}

  private final Desk desk;
  private final PlanCycles plan;
  private final CycleChoices cycles;
  private final FormOnce once;
  private final SettingsInForce settings;

  @Inject
  public NewCycleResource(
      Desk desk, PlanCycles plan, CycleChoices cycles, FormOnce once, SettingsInForce settings) {
    this.desk = desk;
    this.plan = plan;
    this.cycles = cycles;
    this.once = once;
    this.settings = settings;
  }

  /** The form, filled with the cycle that most likely comes next. */
  @GET
  public TemplateInstance form() {
    Frame frame = desk.frame();
    List<Cycle> all = cycles.all();
    CycleFields next = NextCycle.after(all, settings.current().calendar());
    return desk.show(page(frame, next, all, FieldErrors.NONE));
  }

  /** Plans it; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> typed) {
    Actor admin = desk.admin();
    Form form = new Form(typed);
    CycleFields fields = CycleFields.from(form);
    try {
      String id =
          once.answer(
              admin,
              "/admin/cycles/new",
              form.text("key"),
              fields.toString(),
              () -> plan.plan(admin, fields::toNew).id().value().toString());
      return Redirects.to("/admin/cycles/" + id + "?done=planned");
    } catch (OkrException refused) {
      return desk.refused(page(desk.frame(), fields, cycles.all(), desk.errors(refused)));
    }
  }

  private static NewCyclePage page(
      Frame frame, CycleFields fields, List<Cycle> all, Map<String, String> errors) {
    return new NewCyclePage(frame, fields, all, UUID.randomUUID().toString(), errors);
  }
}

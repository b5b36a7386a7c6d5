package vn.okr.adapters.web.admin.machines;

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
import java.util.Map;
import java.util.UUID;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.application.organisation.ManageServiceAccounts;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.OkrException;

/** A machine is let in by the client it signs in as. */
@Page
@Authenticated
@Path("/admin/service-accounts/new")
@Produces(MediaType.TEXT_HTML)
public class NewMachineResource {
  /**
   * The page.
   *
   * @param key by what the form is known, so that it lets one machine in only
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record NewMachinePage(
      Frame frame,
      MachineFields fields,
      KeyResultChoices.Offer offer,
      String key,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Desk desk;
  private final ManageServiceAccounts manage;
  private final KeyResultChoices choices;
  private final FormOnce once;

  @Inject
  NewMachineResource(
      Desk desk, ManageServiceAccounts manage, KeyResultChoices choices, FormOnce once) {
    this.desk = desk;
    this.manage = manage;
    this.choices = choices;
    this.once = once;
  }

  /** The empty form. */
  @GET
  public TemplateInstance form() {
    desk.admin();
    return desk.show(page(MachineFields.empty(), FieldErrors.NONE));
  }

  /** Lets it in, or only looks for key results; what was typed stays. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> typed) {
    Actor admin = desk.admin();
    Form form = new Form(typed);
    MachineFields fields = MachineFields.from(form);
    if (!form.text("find").isEmpty()) {
      return Response.ok(desk.show(page(fields, FieldErrors.NONE))).build();
    }
    try {
      String id =
          once.answer(
              admin,
              "/admin/service-accounts/new",
              form.text("key"),
              fields.toString(),
              () -> manage.register(admin, fields::toNew).id().value().toString());
      return Redirects.to("/admin/service-accounts/" + id + "?done=let-in");
    } catch (OkrException refused) {
      return desk.refused(page(fields, MachineErrors.told(desk, refused)));
    }
  }

  private NewMachinePage page(MachineFields fields, Map<String, String> errors) {
    return new NewMachinePage(
        desk.frame(),
        fields,
        choices.offer(desk.admin(), fields),
        UUID.randomUUID().toString(),
        errors);
  }
}

package vn.okr.adapters.web.admin.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.units.UnitLabels;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.OkrException;

/** One person is registered ahead of their first sign-in. */
@Page
@Authenticated
@Path("/admin/people/new")
@Produces(MediaType.TEXT_HTML)
public class NewPersonResource {
  /**
   * The page.
   *
   * @param key by what the form is known, so that it registers one person only
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record NewPersonPage(
      Frame frame, PersonFields fields, List<String> units, String key, Map<String, String> errors)
      implements TemplateInstance {}

  private final Desk desk;
  private final RegisterPeople register;
  private final BrowseOrganisation organisation;
  private final FormOnce once;

  @Inject
  public NewPersonResource(
      Desk desk, RegisterPeople register, BrowseOrganisation organisation, FormOnce once) {
    this.desk = desk;
    this.register = register;
    this.organisation = organisation;
    this.once = once;
  }

  /** The empty form. */
  @GET
  public TemplateInstance form(@QueryParam("unit") @DefaultValue("") String unit) {
    Frame frame = desk.frame();
    UnitLabels labels = labels();
    return desk.show(
        new NewPersonPage(
            frame,
            PersonFields.empty(labels.labelOf(unit)),
            labels.choices(),
            UUID.randomUUID().toString(),
            FieldErrors.NONE));
  }

  /** Registers them; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> typed) {
    Actor admin = desk.admin();
    Form form = new Form(typed);
    PersonFields fields = PersonFields.from(form);
    UnitLabels labels = labels();
    try {
      String id =
          once.answer(
              admin,
              "/admin/people/new",
              form.text("key"),
              fields.toString(),
              () ->
                  register
                      .register(admin, () -> fields.toNew(labels))
                      .person()
                      .id()
                      .value()
                      .toString());
      return Redirects.to("/admin/people/" + id + "?done=registered");
    } catch (OkrException refused) {
      return desk.refused(
          new NewPersonPage(
              desk.frame(),
              fields,
              labels.choices(),
              UUID.randomUUID().toString(),
              desk.errors(refused)));
    }
  }

  private UnitLabels labels() {
    return new UnitLabels(organisation.allUnits());
  }
}

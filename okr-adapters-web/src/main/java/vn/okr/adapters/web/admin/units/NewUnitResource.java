package vn.okr.adapters.web.admin.units;

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
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.OkrException;

/** A unit is made, the company first. */
@Page
@Authenticated
@Path("/admin/units/new")
@Produces(MediaType.TEXT_HTML)
public class NewUnitResource {
  /**
   * The page.
   *
   * @param first whether there is no unit yet, so that this is the company
   * @param key by what the form is known, so that it makes one unit only
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record NewUnitPage(
      Frame frame,
      UnitFields fields,
      List<String> units,
      boolean first,
      String key,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Desk desk;
  private final ManageUnits manage;
  private final BrowseOrganisation organisation;
  private final FormOnce once;

  @Inject
  public NewUnitResource(
      Desk desk, ManageUnits manage, BrowseOrganisation organisation, FormOnce once) {
    this.desk = desk;
    this.manage = manage;
    this.organisation = organisation;
    this.once = once;
  }

  /** The form, for a unit below another. */
  @GET
  public TemplateInstance form(@QueryParam("parent") @DefaultValue("") String parent) {
    desk.admin();
    UnitLabels labels = labels();
    return desk.show(page(empty(labels, labels.labelOf(parent)), labels, FieldErrors.NONE));
  }

  /** Makes it; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> typed) {
    Actor admin = desk.admin();
    Form form = new Form(typed);
    UnitLabels labels = labels();
    UnitFields fields = UnitFields.from(form, empty(labels, ""), labels);
    try {
      String id =
          once.answer(
              admin,
              "/admin/units/new",
              form.text("key"),
              fields.toString(),
              () -> manage.create(admin, () -> fields.toNew(labels)).id().value().toString());
      return Redirects.to("/admin/units/" + id + "?done=created");
    } catch (OkrException refused) {
      return desk.refused(page(fields, labels, desk.errors(refused)));
    }
  }

  private static UnitFields empty(UnitLabels labels, String parent) {
    UnitKind kind = labels.choices().isEmpty() ? UnitKind.COMPANY : UnitKind.DEPARTMENT;
    return new UnitFields(0, "", kind.name(), parent);
  }

  private NewUnitPage page(UnitFields fields, UnitLabels labels, Map<String, String> errors) {
    List<String> choices = labels.choices();
    String key = UUID.randomUUID().toString();
    return new NewUnitPage(desk.frame(), fields, choices, choices.isEmpty(), key, errors);
  }

  private UnitLabels labels() {
    return new UnitLabels(organisation.allUnits());
  }
}

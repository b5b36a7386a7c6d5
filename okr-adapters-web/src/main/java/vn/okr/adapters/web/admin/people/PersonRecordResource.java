package vn.okr.adapters.web.admin.people;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.units.UnitLabels;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.application.Precondition;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.application.organisation.RegisterPeople.PersonEdit;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;

/** A person's record: what is known of them, where they belong, whether they are still here. */
@Page
@Authenticated
@Path("/admin/people/{id}")
@Produces(MediaType.TEXT_HTML)
public class PersonRecordResource {
  /**
   * The page.
   *
   * @param view what is stored now
   * @param joining the unit typed to make them a member of
   * @param stale whether the record was changed by someone else since the form was opened
   * @param done what was done just now; absent for nothing
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record PersonRecordPage(
      Frame frame,
      PersonView view,
      PersonFields fields,
      List<String> units,
      String joining,
      Map<String, String> errors,
      boolean stale,
      @Nullable String done)
      implements TemplateInstance {}

  private final Desk desk;
  private final RegisterPeople register;
  private final ManageUnits manage;
  private final BrowseOrganisation organisation;

  @Inject
  public PersonRecordResource(
      Desk desk, RegisterPeople register, ManageUnits manage, BrowseOrganisation organisation) {
    this.desk = desk;
    this.register = register;
    this.manage = manage;
    this.organisation = organisation;
  }

  /** The record, to be changed. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
    desk.admin();
    PersonView view = view(id);
    PersonFields fields = PersonFields.of(view.person());
    return desk.show(page(view, fields, "", FieldErrors.NONE, false, done));
  }

  /** Changes it; what was typed stays when it is refused, or when someone was faster. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    Form form = new Form(typed);
    PersonFields fields = PersonFields.from(form);
    try {
      register.edit(desk.admin(), new PersonId(id), form.precondition(), fields::toEdit);
      return done(id, "saved");
    } catch (Stale meanwhile) {
      PersonView now = view(id);
      PersonFields again = fields.meantFor(now.person().revision());
      return desk.refused(page(now, again, "", FieldErrors.NONE, true, null));
    } catch (OkrException refused) {
      return desk.refused(page(view(id), fields, "", Numbers.told(desk, refused), false, null));
    }
  }

  /** Keeps them from signing in from now on, or lets them in again; their goals stay. */
  @POST
  @Path("/active")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response activate(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    boolean active = new Form(typed).text("active").equals("yes");
    register.edit(
        desk.admin(), new PersonId(id), Precondition.none(), () -> PersonEdit.activity(active));
    return done(id, active ? "activated" : "deactivated");
  }

  /** Forgets who a leaver was, once that is confirmed. */
  @POST
  @Path("/erase")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response erase(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    if (!new Form(typed).text("sure").equals("yes")) {
      return done(id, "unsure");
    }
    register.erase(desk.admin(), new PersonId(id), Precondition.none());
    return done(id, "erased");
  }

  /** Makes them a member of a unit. */
  @POST
  @Path("/units")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response join(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    String unit = new Form(typed).text("unit");
    try {
      UnitId joined = new UnitLabels(organisation.allUnits()).find(unit);
      manage.addMember(desk.admin(), joined, new PersonId(id), Precondition.none());
      return done(id, "joined");
    } catch (OkrException refused) {
      PersonView view = view(id);
      Map<String, String> errors = desk.errors(refused.under("/unit"));
      return desk.refused(page(view, PersonFields.of(view.person()), unit, errors, false, null));
    }
  }

  /** Ends their membership of a unit. */
  @POST
  @Path("/units/{unit}/leave")
  public Response leave(@PathParam("id") UUID id, @PathParam("unit") UUID unit) {
    manage.removeMember(desk.admin(), new UnitId(unit), new PersonId(id), Precondition.none());
    return done(id, "left");
  }

  private PersonView view(UUID id) {
    return organisation.person(new PersonId(id));
  }

  private PersonRecordPage page(
      PersonView view,
      PersonFields fields,
      String joining,
      Map<String, String> errors,
      boolean stale,
      @Nullable String done) {
    List<String> units = new UnitLabels(organisation.allUnits()).choices();
    return new PersonRecordPage(desk.frame(), view, fields, units, joining, errors, stale, done);
  }

  private static Response done(UUID id, String what) {
    return Redirects.to("/admin/people/" + id + "?done=" + what);
  }
}

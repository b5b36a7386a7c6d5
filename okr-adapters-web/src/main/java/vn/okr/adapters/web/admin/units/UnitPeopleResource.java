package vn.okr.adapters.web.admin.units;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.units.UnitRecordPages.Look;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.application.organisation.ManageUnits.UnitEdit;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;

/** Who leads a unit, and who belongs to it. */
@Page
@Authenticated
@Path("/admin/units/{id}/people")
@Produces(MediaType.TEXT_HTML)
public class UnitPeopleResource {
  private final Desk desk;
  private final ManageUnits manage;
  private final UnitRecordPages pages;

  @Inject
  public UnitPeopleResource(Desk desk, ManageUnits manage, UnitRecordPages pages) {
    this.desk = desk;
    this.manage = manage;
    this.pages = pages;
  }

  /** Gives somebody a part in the unit, or takes it from them. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    Form form = new Form(typed);
    Unit unit = pages.unit(id);
    try {
      String done = act(form, unit);
      return Redirects.to("/admin/units/" + id + "?done=" + done);
    } catch (Stale meanwhile) {
      Look look = new Look(form.text("q"), null);
      return desk.refused(
          pages.page(pages.unit(id), Optional.empty(), look, FieldErrors.NONE, true, null));
    } catch (OkrException refused) {
      Look look = new Look(form.text("q"), null);
      var errors = desk.errors(refused.under("/people"));
      return desk.refused(pages.page(unit, Optional.empty(), look, errors, false, null));
    }
  }

  private String act(Form form, Unit unit) {
    UUID id = Typed.idOrNone(form.text("person"));
    if (id == null) {
      throw new NotFound();
    }
    PersonId person = new PersonId(id);
    return switch (form.text("what")) {
      case "add-lead" -> lead(form, unit, person, true);
      case "remove-lead" -> lead(form, unit, person, false);
      case "remove-member" -> {
        manage.removeMember(desk.admin(), unit.id(), person, Precondition.none());
        yield "member-removed";
      }
      default -> {
        manage.addMember(desk.admin(), unit.id(), person, Precondition.none());
        yield "member-added";
      }
    };
  }

  private String lead(Form form, Unit unit, PersonId person, boolean leads) {
    List<PersonId> all = new ArrayList<>(unit.leads());
    all.remove(person);
    if (leads) {
      all.add(person);
    }
    UnitId id = unit.id();
    manage.edit(
        desk.admin(),
        id,
        form.precondition(),
        () -> new UnitEdit(Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(all), Patch.keep()));
    return leads ? "lead-added" : "lead-removed";
  }
}

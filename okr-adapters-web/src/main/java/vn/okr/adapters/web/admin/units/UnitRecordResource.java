package vn.okr.adapters.web.admin.units;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.units.UnitRecordPages.Look;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.application.organisation.ManageUnits.UnitEdit;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;

/** A unit: what it is called, where it stands, whether it is still needed. */
@Page
@Authenticated
@Path("/admin/units/{id}")
@Produces(MediaType.TEXT_HTML)
public class UnitRecordResource {
  private final Desk desk;
  private final ManageUnits manage;
  private final UnitRecordPages pages;

  @Inject
  public UnitRecordResource(Desk desk, ManageUnits manage, UnitRecordPages pages) {
    this.desk = desk;
    this.manage = manage;
    this.pages = pages;
  }

  /** The unit, to be changed; and whoever is looked for to lead or belong to it. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("after") @Nullable UUID after,
      @QueryParam("done") @Nullable String done) {
    desk.admin();
    Look look = new Look(words, after);
    return desk.show(
        pages.page(pages.unit(id), Optional.empty(), look, FieldErrors.NONE, false, done));
  }

  /** Renames it, or makes another kind of it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    UnitFields fields = fields(id, new Form(typed), pages.labels());
    return answer(id, fields, UnitFields::toEdit, "/admin/units/" + id + "?done=saved");
  }

  /** Places it below another unit, however that was chosen: typed, by buttons, or dropped there. */
  @POST
  @Path("/place")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response place(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    UnitLabels labels = pages.labels();
    UnitFields fields = fields(id, new Form(typed), labels);
    return answer(id, fields, asked -> asked.toMove(labels), "/admin/units?done=moved&show=" + id);
  }

  /** Archives it, or brings it back. */
  @POST
  @Path("/archived")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response archive(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    boolean archived = new Form(typed).text("archived").equals("yes");
    UnitEdit edit =
        new UnitEdit(Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(archived));
    try {
      manage.edit(desk.admin(), new UnitId(id), Precondition.none(), () -> edit);
      return Redirects.to("/admin/units/" + id + "?done=" + (archived ? "archived" : "revived"));
    } catch (OkrException refused) {
      var errors = desk.errors(refused.under("/archived"));
      return desk.refused(
          pages.page(pages.unit(id), Optional.empty(), Look.NONE, errors, false, null));
    }
  }

  private UnitFields fields(UUID id, Form form, UnitLabels labels) {
    return UnitFields.from(form, UnitFields.of(pages.unit(id), labels), labels);
  }

  /** Makes the change; what was typed stays when it is refused, or when someone was faster. */
  private Response answer(
      UUID id,
      UnitFields fields,
      java.util.function.Function<UnitFields, UnitEdit> change,
      String next) {
    Precondition precondition = Precondition.revision(fields.revision());
    try {
      manage.edit(desk.admin(), new UnitId(id), precondition, () -> change.apply(fields));
      return Redirects.to(next);
    } catch (Stale meanwhile) {
      Unit now = pages.unit(id);
      Optional<UnitFields> again = Optional.of(fields.meantFor(now.revision()));
      return desk.refused(pages.page(now, again, Look.NONE, FieldErrors.NONE, true, null));
    } catch (OkrException refused) {
      var errors = desk.errors(refused);
      return desk.refused(
          pages.page(pages.unit(id), Optional.of(fields), Look.NONE, errors, false, null));
    }
  }
}

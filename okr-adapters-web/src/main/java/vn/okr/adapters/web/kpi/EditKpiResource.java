package vn.okr.adapters.web.kpi;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.objective.edit.PeopleNamed;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.KpiView;
import vn.okr.application.kpi.ManageKpis;
import vn.okr.application.kpi.ManageKpis.KpiEdit;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;

/** Changes a KPI, archives it or brings it back. */
@Page
@Authenticated
@Path("/kpis/{id}")
@Produces(MediaType.TEXT_HTML)
public class EditKpiResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param view what is stored now
   * @param units those the visitor may give KPIs; it may stay where it is besides
   * @param stale whether it was changed by someone else since the form was opened
   */
  @CheckedTemplate(basePath = "kpi", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record EditKpiPage(
      Frame frame,
      KpiView view,
      KpiFields fields,
      List<Unit> units,
      Map<String, String> errors,
      boolean stale)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseKpis kpis;
  private final ManageKpis manage;
  private final PeopleNamed people;

  @Inject
  public EditKpiResource(Visitor visitor, BrowseKpis kpis, ManageKpis manage, PeopleNamed people) {
    this.visitor = visitor;
    this.kpis = kpis;
    this.manage = manage;
    this.people = people;
  }

  /** The form with what is stored. */
  @GET
  @Path("/edit")
  public TemplateInstance form(@PathParam("id") UUID id) {
    KpiView view = kpis.get(new KpiId(id));
    String owner = people.typedFor(view.kpi().definition().ownerId());
    KpiFields fields = KpiFields.of(view.kpi(), owner, visitor.frame().show());
    return page(view, fields, FieldErrors.NONE, false);
  }

  /** Changes it; what was typed stays when it is refused. */
  @POST
  @Path("/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    KpiFields fields = KpiFields.from(form);
    Typed reader = new Typed(visitor.language());
    try {
      manage.edit(
          visitor.actor(), new KpiId(id), form.precondition(), () -> fields.toEdit(reader, people));
      return Redirects.to("/kpis/" + id + "?done=saved");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (Stale meanwhile) {
      KpiView now = kpis.get(new KpiId(id));
      return refused(now, fields.meantFor(now.kpi().revision()), FieldErrors.NONE, true);
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      return refused(kpis.get(new KpiId(id)), fields, errors, false);
    }
  }

  /** Archives it, or brings it back. */
  @POST
  @Path("/archived")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response archive(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    boolean archived = new Form(typed).text("archived").equals("yes");
    KpiEdit edit =
        new KpiEdit(
            Patch.keep(),
            Patch.keep(),
            Patch.keep(),
            Patch.keep(),
            Patch.keep(),
            Patch.keep(),
            Patch.keep(),
            Patch.to(archived));
    manage.edit(visitor.actor(), new KpiId(id), Precondition.none(), () -> edit);
    return Redirects.to("/kpis/" + id + "?done=" + (archived ? "archived" : "revived"));
  }

  private Response refused(
      KpiView now, KpiFields fields, Map<String, String> errors, boolean stale) {
    return Response.status(UNPROCESSABLE).entity(page(now, fields, errors, stale)).build();
  }

  private TemplateInstance page(
      KpiView view, KpiFields fields, Map<String, String> errors, boolean stale) {
    if (!kpis.actions(visitor.actor(), view).edit()) {
      throw new NotAllowed();
    }
    List<Unit> units = kpis.unitsToKeepIn(visitor.actor());
    return visitor.show(new EditKpiPage(visitor.frame(), view, fields, units, errors, stale));
  }
}

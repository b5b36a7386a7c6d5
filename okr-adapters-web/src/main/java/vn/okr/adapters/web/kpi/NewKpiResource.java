package vn.okr.adapters.web.kpi;

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
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.objective.edit.PeopleNamed;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.ManageKpis;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.OkrException;

/** One more KPI of a unit. */
@Page
@Authenticated
@Path("/kpis/new")
@Produces(MediaType.TEXT_HTML)
public class NewKpiResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param units those the visitor may give KPIs
   * @param key by what a form that comes twice is known
   */
  @CheckedTemplate(basePath = "kpi", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record NewKpiPage(
      Frame frame, KpiFields fields, List<Unit> units, String key, Map<String, String> errors)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseKpis kpis;
  private final ManageKpis manage;
  private final PeopleNamed people;
  private final FormOnce once;

  @Inject
  public NewKpiResource(
      Visitor visitor, BrowseKpis kpis, ManageKpis manage, PeopleNamed people, FormOnce once) {
    this.visitor = visitor;
    this.kpis = kpis;
    this.manage = manage;
    this.people = people;
    this.once = once;
  }

  /** The empty form. */
  @GET
  public TemplateInstance form(@QueryParam("unit") @Nullable UUID unit) {
    String me = people.typedFor(visitor.actor().person());
    return page(KpiFields.empty(unit == null ? "" : unit.toString(), me), FieldErrors.NONE);
  }

  /** Adds it; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    KpiFields fields = KpiFields.from(form);
    Typed reader = new Typed(visitor.language());
    Actor actor = visitor.actor();
    try {
      String id =
          once.answer(
              actor,
              "/kpis/new",
              form.text("key"),
              fields.toString(),
              () ->
                  manage.create(actor, () -> fields.read(reader, people)).id().value().toString());
      return Redirects.to("/kpis/" + id + "?done=created");
    } catch (NotAllowed refused) {
      throw refused;
    } catch (OkrException refused) {
      return Response.status(UNPROCESSABLE)
          .entity(page(fields, FieldErrors.of(refused, visitor.language())))
          .build();
    }
  }

  /** Lets only those see the form who may give some unit a KPI. */
  private TemplateInstance page(KpiFields fields, Map<String, String> errors) {
    List<Unit> units = kpis.unitsToKeepIn(visitor.actor());
    if (units.isEmpty()) {
      throw new NotAllowed();
    }
    String key = UUID.randomUUID().toString();
    return visitor.show(new NewKpiPage(visitor.frame(), fields, units, key, errors));
  }
}

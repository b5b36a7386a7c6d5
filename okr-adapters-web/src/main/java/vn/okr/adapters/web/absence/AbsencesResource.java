package vn.okr.adapters.web.absence;

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
import java.time.LocalDate;
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
import vn.okr.application.PageRequest;
import vn.okr.application.Precondition;
import vn.okr.application.absence.AbsenceView;
import vn.okr.application.absence.AnnounceAbsences;
import vn.okr.application.absence.BrowseAbsences;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.organisation.Absence;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;

/** When a person is away, and who stands in for them; they themselves and admins say so here. */
@Page
@Authenticated
@Path("/people/{id}/absences")
@Produces(MediaType.TEXT_HTML)
public class AbsencesResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param today the day it is for the visitor, by which what lasts is told from what is to come
   * @param more where the list goes on; absent at the end
   * @param manages whether the visitor may announce and end them
   * @param done what was just done; absent for nothing
   * @param key by what a form that comes twice is known
   */
  @CheckedTemplate(basePath = "absence", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record AbsencesPage(
      Frame frame,
      PersonView person,
      List<AbsenceView> absences,
      LocalDate today,
      @Nullable UUID more,
      boolean manages,
      AbsenceFields fields,
      @Nullable String done,
      String key,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseAbsences browse;
  private final AnnounceAbsences announce;
  private final BrowseOrganisation organisation;
  private final PeopleNamed people;
  private final FormOnce once;

  @Inject
  public AbsencesResource(
      Visitor visitor,
      BrowseAbsences browse,
      AnnounceAbsences announce,
      BrowseOrganisation organisation,
      PeopleNamed people,
      FormOnce once) {
    this.visitor = visitor;
    this.browse = browse;
    this.announce = announce;
    this.organisation = organisation;
    this.people = people;
    this.once = once;
  }

  /** Those that are not over, and the form for one more. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("done") @Nullable String done) {
    return page(id, Typed.idOrNone(after), AbsenceFields.EMPTY, done, FieldErrors.NONE);
  }

  /** Announces one; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    AbsenceFields fields = AbsenceFields.from(form);
    Actor actor = visitor.actor();
    PersonId person = new PersonId(id);
    try {
      once.answer(
          actor,
          address(id),
          form.text("key"),
          fields.toString(),
          () -> announce.announce(actor, person, () -> fields.read(people)).value().toString());
      return Redirects.to(address(id) + "?done=announced");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      return Response.status(UNPROCESSABLE).entity(page(id, null, fields, null, errors)).build();
    }
  }

  /** Ends one, or calls it off. */
  @POST
  @Path("/{absence}/end")
  public Response end(@PathParam("id") UUID id, @PathParam("absence") UUID absence) {
    announce.end(visitor.actor(), new AbsenceId(absence), Precondition.none());
    return Redirects.to(address(id) + "?done=ended");
  }

  private static String address(UUID person) {
    return "/people/" + person + "/absences";
  }

  private TemplateInstance page(
      UUID id,
      @Nullable UUID after,
      AbsenceFields fields,
      @Nullable String done,
      Map<String, String> errors) {
    PersonView person = organisation.person(new PersonId(id));
    var page = browse.known(person.person().id(), new PageRequest(PageRequest.USUAL, after));
    Frame frame = visitor.frame();
    boolean manages =
        person.person().active() && Absence.mayBeManagedBy(visitor.actor(), person.person().id());
    return visitor.show(
        new AbsencesPage(
            frame,
            person,
            page.items(),
            LocalDate.now(frame.companyZone()),
            page.next(),
            manages,
            fields,
            done,
            UUID.randomUUID().toString(),
            errors));
  }
}

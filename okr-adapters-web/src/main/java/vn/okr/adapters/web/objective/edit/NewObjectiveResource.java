package vn.okr.adapters.web.objective.edit;

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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.cycle.CycleChoice;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.FormOnce;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.adapters.web.template.TemplateCard;
import vn.okr.application.objective.DraftAdvice;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.progress.Headlines;
import vn.okr.application.progress.ReadHeadlines;
import vn.okr.application.template.BrowseTemplates;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.OkrException;

/** A new objective with its key results, on one page; with advice while it is written. */
@Page
@Authenticated
@Path("/objectives/new")
@Produces(MediaType.TEXT_HTML)
public class NewObjectiveResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param headlines goals above, to rest on; absent before the first cycle
   * @param candidates who may be meant where the owner is not clear
   * @param errors what is wrong, by field
   * @param once by what a form that comes twice is known
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record NewObjectivePage(
      Frame frame,
      CycleChoice cycles,
      @Nullable Headlines headlines,
      ObjectiveFields fields,
      List<OwnersNamed.Candidate> candidates,
      List<DraftAdvice> advice,
      Map<String, String> errors,
      String once)
      implements TemplateInstance {}

  /** The advice alone, while one types. */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record DraftAdvicePart(List<DraftAdvice> advice) implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final ReadHeadlines headlines;
  private final DraftObjectives drafts;
  private final Publisher publisher;
  private final PeopleNamed people;
  private final FormOnce once;
  private final OwnersNamed owners;
  private final BrowseTemplates templates;

  @Inject
  public NewObjectiveResource(
      Visitor visitor,
      CycleChoices cycles,
      ReadHeadlines headlines,
      DraftObjectives drafts,
      Publisher publisher,
      PeopleNamed people,
      FormOnce once,
      OwnersNamed owners,
      BrowseTemplates templates) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.headlines = headlines;
    this.drafts = drafts;
    this.publisher = publisher;
    this.people = people;
    this.once = once;
    this.owners = owners;
    this.templates = templates;
  }

  /**
   * The form: empty, or filled in from a template.
   *
   * @param template the template's id; absent for an empty form
   */
  @GET
  public TemplateInstance form(
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("template") @Nullable String template) {
    String me = "person:" + visitor.actor().id().value();
    ObjectiveFields fields =
        template == null
            ? ObjectiveFields.empty(me)
            : ObjectiveFields.of(
                TemplateCard.of(templates.get(template, visitor.language().locale())),
                me,
                new Show(visitor.language()));
    return page(cycles.of(cycle), fields, Map.of());
  }

  /** What the method advises on what is written so far. */
  @POST
  @Path("/advice")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance advise(MultivaluedMap<String, String> form) {
    return visitor.show(new DraftAdvicePart(ObjectiveFields.from(form).advice()));
  }

  /** Saves the draft, and publishes it when asked to; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(
      @QueryParam("cycle") @Nullable UUID cycle, MultivaluedMap<String, String> form) {
    CycleChoice choice = cycles.of(cycle);
    ObjectiveFields fields = ObjectiveFields.from(form);
    FieldReader reader =
        new FieldReader(new KeyResultReader(new Typed(visitor.language()), people), owners);
    ObjectiveId id;
    try {
      Cycle chosen = Objects.requireNonNull(choice.chosen(), "a cycle to write for");
      id = draftOnce(form.getFirst("once"), fields, reader, chosen);
    } catch (NotAllowed refused) {
      String why = visitor.language().detail(refused.code().value(), Map.of());
      return Response.status(UNPROCESSABLE)
          .entity(page(choice, fields, Map.of("/owner", why)))
          .build();
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      return Response.status(UNPROCESSABLE).entity(page(choice, fields, errors)).build();
    }
    if (!form.containsKey("publish")) {
      return Redirects.to("/objectives/" + id.value() + "?done=created");
    }
    return publisher.publish(id, "created");
  }

  /** A form that is sent again, as a page is that came back refused, makes no second draft. */
  private ObjectiveId draftOnce(
      @Nullable String key, ObjectiveFields fields, FieldReader reader, Cycle cycle) {
    String made =
        once.answer(
            visitor.actor(),
            "/objectives",
            key,
            cycle.id().value() + fields.toString(),
            () ->
                drafts
                    .draft(visitor.actor(), () -> reader.read(fields, cycle.id()))
                    .value()
                    .toString());
    return new ObjectiveId(UUID.fromString(made));
  }

  private TemplateInstance page(
      CycleChoice choice, ObjectiveFields fields, Map<String, String> errors) {
    Headlines above =
        choice.chosen() == null ? null : headlines.of(visitor.actor(), choice.chosen().id());
    return visitor.show(
        new NewObjectivePage(
            visitor.frame(),
            choice,
            above,
            fields,
            errors.containsKey("/owner") ? owners.meant(fields.owner().words()) : List.of(),
            fields.advice(),
            errors,
            UUID.randomUUID().toString()));
  }
}

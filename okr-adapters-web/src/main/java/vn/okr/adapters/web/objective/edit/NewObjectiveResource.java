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
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.objective.DraftAdvice;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.progress.Headlines;
import vn.okr.application.progress.ReadHeadlines;
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
   * @param from what it begins from, to be kept with another cycle; absent for nothing
   * @param headlines goals above, to rest on; absent before the first cycle
   * @param candidates who may be meant where the owner is not clear
   * @param errors what is wrong, by field
   * @param once by what a form that comes twice is known
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record NewObjectivePage(
      Frame frame,
      CycleChoice cycles,
      Beginnings.@Nullable Parameter from,
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
  private final Beginnings beginnings;

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
      Beginnings beginnings) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.headlines = headlines;
    this.drafts = drafts;
    this.publisher = publisher;
    this.people = people;
    this.once = once;
    this.owners = owners;
    this.beginnings = beginnings;
  }

  /**
   * The form: empty, or filled in with what it begins from.
   *
   * @param template a template's id; absent to begin from none
   * @param copy an objective to be copied; likewise
   * @param carry an ended objective to be carried over; likewise
   */
  @GET
  public TemplateInstance form(
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("template") @Nullable String template,
      @QueryParam("copy") @Nullable UUID copy,
      @QueryParam("carry") @Nullable UUID carry) {
    Beginnings.From from = new Beginnings.From(template, copy, carry);
    return page(cycles.of(cycle), from.parameter(), beginnings.of(from), Map.of());
  }

  /** What the method advises on what is written so far. */
  @POST
  @Path("/advice")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance advise(
      @QueryParam("cycle") @Nullable UUID cycle, MultivaluedMap<String, String> form) {
    return visitor.show(new DraftAdvicePart(advice(cycles.of(cycle), ObjectiveFields.from(form))));
  }

  private List<DraftAdvice> advice(CycleChoice choice, ObjectiveFields fields) {
    Cycle cycle = choice.chosen();
    return fields.advice(new Typed(visitor.language()), cycle == null ? null : cycle.period());
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
          .entity(page(choice, null, fields, Map.of("/owner", why)))
          .build();
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      return Response.status(UNPROCESSABLE).entity(page(choice, null, fields, errors)).build();
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
      CycleChoice choice,
      Beginnings.@Nullable Parameter from,
      ObjectiveFields fields,
      Map<String, String> errors) {
    Headlines above =
        choice.chosen() == null ? null : headlines.of(visitor.actor(), choice.chosen().id());
    return visitor.show(
        new NewObjectivePage(
            visitor.frame(),
            choice,
            from,
            above,
            fields,
            errors.containsKey("/owner") ? owners.meant(fields.owner().words()) : List.of(),
            advice(choice, fields),
            errors,
            UUID.randomUUID().toString()));
  }
}

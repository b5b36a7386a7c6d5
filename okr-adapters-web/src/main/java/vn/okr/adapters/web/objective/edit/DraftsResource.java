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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.cycle.CycleChoice;
import vn.okr.adapters.web.cycle.CycleChoices;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.objective.PublishObjectives;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.OkrException;

/** The drafts that are the visitor's to publish, several at once. */
@Page
@Authenticated
@Path("/drafts")
@Produces(MediaType.TEXT_HTML)
public class DraftsResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param chosen which drafts are ticked
   * @param errors why a draft was refused, by its id; under an empty key what is wrong as a whole
   * @param published how many were just published; absent when none were
   * @param more where more drafts begin; absent at the end
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record DraftsPage(
      Frame frame,
      CycleChoice cycles,
      List<ObjectiveView> drafts,
      Set<String> chosen,
      Map<String, String> errors,
      @Nullable Integer published,
      @Nullable UUID more)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final CycleChoices cycles;
  private final PublishObjectives publishing;

  @Inject
  public DraftsResource(Visitor visitor, CycleChoices cycles, PublishObjectives publishing) {
    this.visitor = visitor;
    this.cycles = cycles;
    this.publishing = publishing;
  }

  /** The oldest first. */
  @GET
  public TemplateInstance read(
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("after") @Nullable String after,
      @QueryParam("published") @Nullable Integer published) {
    return page(cycles.of(cycle), after, Set.of(), Map.of(), published);
  }

  /** Publishes what is ticked, all or nothing; what was ticked stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(
      @QueryParam("cycle") @Nullable UUID cycle,
      @QueryParam("after") @Nullable String after,
      MultivaluedMap<String, String> form) {
    List<ObjectiveId> ticked =
        form.getOrDefault("draft", List.of()).stream()
            .flatMap(text -> Stream.ofNullable(Typed.idOrNone(text)))
            .distinct()
            .map(ObjectiveId::new)
            .toList();
    CycleChoice choice = cycles.of(cycle);
    try {
      publishing.publishAll(visitor.actor(), () -> ticked);
    } catch (OkrException refused) {
      Set<String> chosen = Set.copyOf(ticked.stream().map(id -> id.value().toString()).toList());
      return Response.status(UNPROCESSABLE)
          .entity(page(choice, after, chosen, byDraft(refused, ticked), null))
          .build();
    }
    Cycle chosen = choice.chosen();
    String to = chosen == null ? "" : "&cycle=" + chosen.id().value();
    return Redirects.to("/drafts?published=" + ticked.size() + to);
  }

  /** Reasons that point to the place of a draft in the form, by its id instead. */
  private Map<String, String> byDraft(OkrException refused, List<ObjectiveId> ticked) {
    Map<String, String> errors = new LinkedHashMap<>(FieldErrors.of(refused, visitor.language()));
    Map<String, String> byDraft = new LinkedHashMap<>();
    List<String> places = new ArrayList<>(errors.keySet());
    for (String place : places) {
      String[] steps = place.split("/");
      String key =
          steps.length > 2 ? ticked.get(Integer.parseInt(steps[2])).value().toString() : "";
      byDraft.merge(key, String.valueOf(errors.get(place)), (one, two) -> one + " " + two);
    }
    return byDraft;
  }

  private TemplateInstance page(
      CycleChoice choice,
      @Nullable String after,
      Set<String> chosen,
      Map<String, String> errors,
      @Nullable Integer published) {
    Cycle cycle = choice.chosen();
    var page =
        cycle == null
            ? new vn.okr.application.Page<ObjectiveView>(List.of(), null)
            : publishing.drafts(
                visitor.actor(),
                cycle.id(),
                new PageRequest(PageRequest.USUAL, Typed.idOrNone(after)));
    return visitor.show(
        new DraftsPage(
            visitor.frame(), choice, page.items(), chosen, errors, published, page.next()));
  }
}

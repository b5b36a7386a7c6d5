package vn.okr.adapters.web.admin.people;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.objective.HandOver;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;

/** What someone who leaves has answered for is passed on. */
@Page
@Authenticated
@Path("/admin/people/{id}/handover")
@Produces(MediaType.TEXT_HTML)
public class HandOverResource {
  /** No objective's id. */
  private static final UUID NONE = new UUID(0, 0);

  /**
   * An objective that is open with them.
   *
   * @param own whether it is their own
   * @param keyResults how many of its key results are theirs
   * @param chosen whether it is to be passed on
   */
  public record Left(ObjectiveView view, boolean own, int keyResults, boolean chosen) {}

  /**
   * The page.
   *
   * @param words what the successor is looked for by
   * @param found who may be meant
   * @param to who is chosen, such as {@code unit:0190...}; empty for nobody
   */
  @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record HandOverPage(
      Frame frame,
      PersonView view,
      List<Left> left,
      String words,
      Successors.Found found,
      String to,
      String reason,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Desk desk;
  private final HandOver handOver;
  private final BrowseOrganisation organisation;
  private final Successors successors;

  @Inject
  HandOverResource(
      Desk desk, HandOver handOver, BrowseOrganisation organisation, Successors successors) {
    this.desk = desk;
    this.handOver = handOver;
    this.organisation = organisation;
    this.successors = successors;
  }

  /** What is open with them, and who is found by the words. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("q") @DefaultValue("") String words) {
    List<ObjectiveView> left = handOver.left(desk.admin(), new PersonId(id));
    return desk.show(page(id, left, null, words.strip(), "", "", FieldErrors.NONE));
  }

  /** Passes on what is ticked; what was chosen stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response pass(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
    desk.admin();
    Form form = new Form(typed);
    List<String> ticked = typed.getOrDefault("objective", List.of());
    if (ticked.isEmpty()) {
      return refused(id, form, ticked, Map.of("/objectives", texts().chooseWhat()));
    }
    try {
      handOver.handOver(
          desk.admin(),
          new PersonId(id),
          () -> wanted(form.text("to"), ticked, form.text("reason")));
      return Redirects.to("/admin/people/" + id + "?done=passed");
    } catch (OkrException refused) {
      return refused(id, form, ticked, told(refused));
    }
  }

  private Response refused(UUID id, Form form, List<String> ticked, Map<String, String> errors) {
    List<ObjectiveView> left = handOver.left(desk.admin(), new PersonId(id));
    return desk.refused(
        page(id, left, ticked, form.text("q"), form.text("to"), form.text("reason"), errors));
  }

  private static HandOver.Wanted wanted(String to, List<String> ticked, String reason) {
    List<ObjectiveId> objectives = new ArrayList<>();
    for (String one : ticked) {
      objectives.add(new ObjectiveId(Objects.requireNonNullElse(Typed.idOrNone(one), NONE)));
    }
    return new HandOver.Wanted(
        Successors.chosen(to), objectives, reason.isBlank() ? null : new Note(reason));
  }

  /** Says of a successor who is not there what to do. */
  private Map<String, String> told(OkrException refused) {
    Map<String, String> errors = new LinkedHashMap<>(desk.errors(refused));
    errors.replaceAll(
        (pointer, text) -> pointer.startsWith("/to") ? texts().chooseSuccessor() : text);
    return errors;
  }

  private StaffTexts texts() {
    return desk.frame().texts(StaffTexts.class);
  }

  private HandOverPage page(
      UUID id,
      List<ObjectiveView> left,
      @Nullable List<String> ticked,
      String words,
      String to,
      String reason,
      Map<String, String> errors) {
    PersonView view = organisation.person(new PersonId(id));
    List<Left> lines = left.stream().map(one -> line(one, view, ticked)).toList();
    return new HandOverPage(
        desk.frame(), view, lines, words, successors.find(words, view), to, reason, errors);
  }

  private static Left line(ObjectiveView one, PersonView view, @Nullable List<String> ticked) {
    PersonId person = view.person().id();
    long keyResults =
        one.facts().objective().keyResults().open().stream()
            .filter(keyResult -> person.equals(keyResult.definition().ownerId()))
            .count();
    boolean chosen =
        ticked == null || ticked.contains(one.facts().objective().id().value().toString());
    boolean own = one.facts().objective().owner().equals(Owner.of(person));
    return new Left(one, own, (int) keyResults, chosen);
  }
}

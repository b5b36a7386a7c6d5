package vn.okr.adapters.web.objective.edit;

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
import java.math.BigDecimal;
import java.util.UUID;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Precondition;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.objective.ShapeKeyResults;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;

/** A key result to be changed: what it is called, how it is measured, whose it is. */
@Page
@Authenticated
@Path("/key-results/{id}/edit")
@Produces(MediaType.TEXT_HTML)
public class EditKeyResultResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param now the key result as it is
   * @param revision the revision the change is meant for
   * @param reason why, as typed
   * @param stale whether the objective was changed by someone else since the form was opened
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record EditKeyResultPage(
      Frame frame,
      ObjectiveView view,
      Now now,
      KeyResultForm form,
      long revision,
      String reason,
      boolean stale)
      implements TemplateInstance {}

  /** The key result as it is now, to be held against what is typed. */
  record Now(UUID id, String title, Measure measure, BigDecimal weight) {
    static Now of(KeyResult keyResult) {
      KeyResult.Definition definition = keyResult.definition();
      return new Now(
          keyResult.id().value(),
          definition.title().value(),
          definition.measure(),
          definition.weight().toDecimal());
    }
  }

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final ShapeKeyResults shape;
  private final EditRights rights;
  private final KeyResultForm.Maker forms;

  @Inject
  public EditKeyResultResource(
      Visitor visitor,
      BrowseObjectives objectives,
      ShapeKeyResults shape,
      EditRights rights,
      KeyResultForm.Maker forms) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.shape = shape;
    this.rights = rights;
    this.forms = forms;
  }

  /** What it is now, to be changed. */
  @GET
  public TemplateInstance form(@PathParam("id") UUID id) {
    ObjectiveView view = objectives.ofKeyResult(visitor.actor(), new KeyResultId(id));
    rights.requireEdit(visitor.actor(), view);
    KeyResultForm form = forms.of(in(view, id), visitor.frame().show());
    return page(view, id, form, view.facts().objective().revision(), "", false);
  }

  /** Changes it; what was typed stays when it is refused, or when someone was faster. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    ObjectiveView view = objectives.ofKeyResult(visitor.actor(), new KeyResultId(id));
    KeyResultFields fields = KeyResultFields.from(form, 0);
    long revision = EditFields.revision(form.getFirst("revision"));
    String reason = form.getFirst("reason") == null ? "" : form.getFirst("reason");
    KeyResultReader reader = forms.reader(visitor.language());
    try {
      shape.edit(
          visitor.actor(),
          new KeyResultId(id),
          Precondition.revision(revision),
          () -> reader.readEdit(fields, in(view, id).definition().measure(), reason));
      return Redirects.to(
          "/objectives/" + view.facts().objective().id().value() + "?done=key-result-saved");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (Stale meanwhile) {
      ObjectiveView now = objectives.ofKeyResult(visitor.actor(), new KeyResultId(id));
      long newest = now.facts().objective().revision();
      return refused(page(now, id, forms.of(fields), newest, reason, true));
    } catch (OkrException refused) {
      KeyResultForm again = forms.refused(fields, refused, visitor.language());
      return refused(page(view, id, again, revision, reason, false));
    }
  }

  private TemplateInstance page(
      ObjectiveView view, UUID id, KeyResultForm form, long revision, String why, boolean stale) {
    return visitor.show(
        new EditKeyResultPage(
            visitor.frame(), view, Now.of(in(view, id)), form, revision, why, stale));
  }

  private static KeyResult in(ObjectiveView view, UUID id) {
    return view.keyResults().stream()
        .map(KeyResultView::keyResult)
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Response refused(TemplateInstance page) {
    return Response.status(UNPROCESSABLE).entity(page).build();
  }
}

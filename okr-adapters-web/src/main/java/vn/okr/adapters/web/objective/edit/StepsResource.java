package vn.okr.adapters.web.objective.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Precondition;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.CloseObjectives;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.objective.PublishObjectives;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Stale;

/** The steps of an objective's life: changed, published, graded, given up, reopened. */
@Page
@Authenticated
@Path("/objectives/{id}")
@Produces(MediaType.TEXT_HTML)
public class StepsResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The form of a change.
   *
   * @param ownerNow whose it is, as a form names them
   * @param candidates who may be meant where the new owner is not clear
   * @param stale whether the objective was changed by someone else since the form was opened
   */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record EditPage(
      Frame frame,
      ObjectiveView view,
      EditFields fields,
      String ownerNow,
      List<OwnersNamed.Candidate> candidates,
      Map<String, String> errors,
      boolean stale)
      implements TemplateInstance {}

  /** The form of grading. */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record ClosePage(Frame frame, ObjectiveView view, CloseFields fields, Map<String, String> errors)
      implements TemplateInstance {}

  /** The form of giving up a published objective, deleting a draft, or reopening a closed one. */
  @CheckedTemplate(basePath = "objective", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record EndPage(Frame frame, ObjectiveView view, String reason, Map<String, String> errors)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final DraftObjectives drafts;
  private final PublishObjectives publishing;
  private final CloseObjectives closing;
  private final EditRights rights;
  private final Publisher publisher;
  private final OwnersNamed owners;

  @Inject
  public StepsResource(
      Visitor visitor,
      BrowseObjectives objectives,
      DraftObjectives drafts,
      PublishObjectives publishing,
      CloseObjectives closing,
      EditRights rights,
      Publisher publisher,
      OwnersNamed owners) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.drafts = drafts;
    this.publishing = publishing;
    this.closing = closing;
    this.rights = rights;
    this.publisher = publisher;
    this.owners = owners;
  }

  /** Everyone may read it from now on; the page says why not when it is refused. */
  @POST
  @Path("/publish")
  public Response publish(@PathParam("id") UUID id) {
    return publisher.publish(new ObjectiveId(id), null);
  }

  /** What it says now, to be changed. */
  @GET
  @Path("/edit")
  public TemplateInstance edit(@PathParam("id") UUID id) {
    ObjectiveView view = view(id);
    rights.requireEdit(visitor.actor(), view);
    return visitor.show(edit(view, EditFields.of(view), Map.of(), false));
  }

  /** Changes it; what was typed stays when it is refused, or when someone was faster. */
  @POST
  @Path("/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    EditFields fields = EditFields.from(form);
    try {
      drafts.edit(
          visitor.actor(),
          new ObjectiveId(id),
          Precondition.revision(fields.revision()),
          () -> fields.toEdit(owners));
      return done(id, "saved");
    } catch (Stale meanwhile) {
      ObjectiveView now = view(id);
      EditFields again = fields.meantFor(now.facts().objective().revision());
      return refused(edit(now, again, Map.of(), true));
    } catch (NotFound refused) {
      throw refused;
    } catch (NotAllowed refused) {
      // Who may change it is refused the new owner.
      ObjectiveView now = view(id);
      rights.requireEdit(visitor.actor(), now);
      String why = visitor.language().detail(refused.code().value(), Map.of());
      return refused(edit(now, fields, Map.of("/owner", why), false));
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      return refused(edit(view(id), fields, errors, false));
    }
  }

  private EditPage edit(
      ObjectiveView view, EditFields fields, Map<String, String> errors, boolean stale) {
    List<OwnersNamed.Candidate> candidates =
        errors.containsKey("/owner") ? owners.meant(fields.owner().words()) : List.of();
    return new EditPage(
        visitor.frame(),
        view,
        fields,
        OwnerFields.of(view.facts().objective().owner()).owner(),
        candidates,
        errors,
        stale);
  }

  /** The grades its scores propose, and the closing questions. */
  @GET
  @Path("/close")
  public TemplateInstance grade(@PathParam("id") UUID id) {
    ObjectiveView view = view(id);
    rights.requireEdit(visitor.actor(), view);
    return visitor.show(new ClosePage(visitor.frame(), view, CloseFields.of(view), Map.of()));
  }

  /** Closes it with these grades and answers. */
  @POST
  @Path("/close")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    ObjectiveView view = view(id);
    CloseFields fields = CloseFields.from(form, view);
    Typed typed = new Typed(visitor.language());
    try {
      closing.close(visitor.actor(), new ObjectiveId(id), () -> fields.toGrading(typed));
      return done(id, "closed");
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      return refused(new ClosePage(visitor.frame(), view, fields, errors));
    }
  }

  /** How it may end, or be taken back. */
  @GET
  @Path("/end")
  public TemplateInstance end(@PathParam("id") UUID id) {
    ObjectiveView view = view(id);
    rights.requireEnd(visitor.actor(), view);
    return visitor.show(new EndPage(visitor.frame(), view, "", Map.of()));
  }

  /** Deletes a draft, drops a published objective, reopens a closed one. */
  @POST
  @Path("/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@PathParam("id") UUID id, @FormParam("reason") @Nullable String reason) {
    ObjectiveView view = view(id);
    ObjectiveId objective = new ObjectiveId(id);
    try {
      return switch (view.facts().objective().state()) {
        case DRAFT -> {
          drafts.delete(visitor.actor(), objective, Precondition.none());
          yield Redirects.to("/");
        }
        case PUBLISHED -> {
          publishing.drop(visitor.actor(), objective, () -> FieldReader.noteOrNone(reason));
          yield done(id, "dropped");
        }
        case CLOSED -> {
          closing.reopen(visitor.actor(), objective, () -> FieldReader.noteOrNone(reason));
          yield done(id, "reopened");
        }
        case DROPPED -> done(id, "dropped");
      };
    } catch (InvalidInput | RuleViolated | Conflict refused) {
      Map<String, String> errors = FieldErrors.of(refused, visitor.language());
      String typed = reason == null ? "" : reason;
      return refused(new EndPage(visitor.frame(), view, typed, errors));
    }
  }

  private ObjectiveView view(UUID id) {
    return objectives.get(visitor.actor(), new ObjectiveId(id));
  }

  private Response refused(TemplateInstance page) {
    return Response.status(UNPROCESSABLE).entity(visitor.show(page)).build();
  }

  private static Response done(UUID id, String what) {
    return Redirects.to("/objectives/" + id + "?done=" + what);
  }
}

package vn.okr.adapters.web.talk;

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
import java.util.Map;
import java.util.UUID;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.talk.BrowseComments;
import vn.okr.application.talk.CommentView;
import vn.okr.application.talk.WriteComments;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Stale;
import vn.okr.domain.talk.CommentId;
import vn.okr.domain.talk.Said;

/** A comment changed, or taken back, by who wrote it. */
@Page
@Authenticated
@Path("/comments/{id}/edit")
@Produces(MediaType.TEXT_HTML)
public class EditCommentResource {
  private static final int UNPROCESSABLE = 422;

  /**
   * The page.
   *
   * @param address the page of the goal, below the root
   * @param revision what the change is meant for
   * @param stale whether someone was faster
   */
  @CheckedTemplate(basePath = "talk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record EditCommentPage(
      Frame frame,
      CommentView view,
      String address,
      SayFields fields,
      long revision,
      boolean stale,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseComments comments;
  private final WriteComments write;
  private final SayReader reader;

  @Inject
  public EditCommentResource(
      Visitor visitor, BrowseComments comments, WriteComments write, SayReader reader) {
    this.visitor = visitor;
    this.comments = comments;
    this.write = write;
    this.reader = reader;
  }

  /** What it says now, to be changed. */
  @GET
  public TemplateInstance form(@PathParam("id") UUID id) {
    CommentView view = own(id);
    return page(view, SayFields.of(view.comment().requireSaid()), false, FieldErrors.NONE);
  }

  /** Changes it, or takes it back; what was typed stays when it is refused. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    CommentView view = own(id);
    SayFields fields = SayFields.from(form);
    try {
      change(new CommentId(id), form, fields);
      return Redirects.to(GoalAddress.of(view.comment()));
    } catch (Stale meanwhile) {
      return refused(page(own(id), fields, true, FieldErrors.NONE));
    } catch (NotAllowed | NotFound refused) {
      throw refused;
    } catch (OkrException refused) {
      return refused(page(view, fields, false, FieldErrors.of(refused, visitor.language())));
    }
  }

  private void change(CommentId id, MultivaluedMap<String, String> form, SayFields fields) {
    Integer revision = new Typed(visitor.language()).wholeOrNone(form.getFirst("revision"));
    Precondition meant = Precondition.revision(revision == null ? -1 : revision);
    if (form.containsKey("delete")) {
      write.delete(visitor.actor(), id, meant);
    } else {
      write.edit(
          visitor.actor(),
          id,
          meant,
          () -> {
            Said said = reader.read(fields);
            return new WriteComments.Edit(Patch.to(said.text()), Patch.to(said.mentions()));
          });
    }
  }

  private CommentView own(UUID id) {
    CommentView view = comments.get(visitor.actor(), new CommentId(id));
    if (!view.comment().by().equals(visitor.actor().id())) {
      throw new NotAllowed();
    }
    return view;
  }

  private TemplateInstance page(
      CommentView view, SayFields fields, boolean stale, Map<String, String> errors) {
    return visitor.show(
        new EditCommentPage(
            visitor.frame(),
            view,
            GoalAddress.of(view.comment()),
            fields,
            view.comment().revision(),
            stale,
            errors));
  }

  private static Response refused(TemplateInstance page) {
    return Response.status(UNPROCESSABLE).entity(page).build();
  }
}

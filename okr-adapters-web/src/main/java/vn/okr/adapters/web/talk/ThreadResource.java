package vn.okr.adapters.web.talk;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.PageRequest;
import vn.okr.application.live.Topic;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.talk.BrowseComments;
import vn.okr.application.talk.CommentView;
import vn.okr.application.talk.ResolveThreads;
import vn.okr.application.talk.WriteComments;
import vn.okr.domain.talk.Comment;
import vn.okr.domain.talk.CommentId;

/** One thread with all its answers; answered, ended and opened again. */
@Page
@Authenticated
@Path("/comments/{id}")
@Produces(MediaType.TEXT_HTML)
public class ThreadResource {
  /**
   * The page.
   *
   * @param goal the title of the objective
   * @param address the page of the goal, below the root
   * @param topic by which the page hears of changes
   * @param answersAddress where answers are sent to, below the root
   * @param next where later answers begin; absent at the end
   */
  @CheckedTemplate(basePath = "talk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record ThreadPage(
      Frame frame,
      String goal,
      String address,
      String topic,
      String answersAddress,
      Conversation thread,
      @Nullable UUID next,
      SayFields fields,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Visitor visitor;
  private final BrowseObjectives objectives;
  private final BrowseComments comments;
  private final WriteComments write;
  private final ResolveThreads threads;
  private final TalkPages pages;

  @Inject
  public ThreadResource(
      Visitor visitor,
      BrowseObjectives objectives,
      BrowseComments comments,
      WriteComments write,
      ResolveThreads threads,
      TalkPages pages) {
    this.visitor = visitor;
    this.objectives = objectives;
    this.comments = comments;
    this.write = write;
    this.threads = threads;
    this.pages = pages;
  }

  /** The thread of a comment, or what was answered after an answer. */
  @GET
  public TemplateInstance read(
      @PathParam("id") UUID id, @QueryParam("after") @Nullable String after) {
    CommentView opening = openingOf(new CommentId(id));
    SayFields fields = SayFields.empty("/comments/" + opening.comment().id().value());
    return page(opening, Typed.idOrNone(after), fields, FieldErrors.NONE);
  }

  /** Answers. */
  @POST
  @Path("/answers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    CommentView opening = openingOf(new CommentId(id));
    SayFields fields = SayFields.from(form);
    return pages.sent(
        fields,
        said -> write.answer(visitor.actor(), opening.comment().id(), said),
        errors -> page(opening, null, fields, errors));
  }

  /** Ends the thread. */
  @POST
  @Path("/resolve")
  public Response resolve(@PathParam("id") UUID id, @FormParam("back") @Nullable String back) {
    threads.resolve(visitor.actor(), new CommentId(id));
    return Redirects.to(back);
  }

  /** Opens it again. */
  @POST
  @Path("/reopen")
  public Response reopen(@PathParam("id") UUID id, @FormParam("back") @Nullable String back) {
    threads.reopen(visitor.actor(), new CommentId(id));
    return Redirects.to(back);
  }

  private CommentView openingOf(CommentId id) {
    CommentView view = comments.get(visitor.actor(), id);
    return view.comment().thread() == null
        ? view
        : comments.get(visitor.actor(), view.comment().threadId());
  }

  private TemplateInstance page(
      CommentView opening, @Nullable UUID after, SayFields fields, Map<String, String> errors) {
    Comment comment = opening.comment();
    ObjectiveView view = objectives.get(visitor.actor(), comment.objectiveId());
    var answers =
        comments.answers(visitor.actor(), comment.id(), new PageRequest(PageRequest.MOST, after));
    boolean maySettle = objectives.actions(visitor.actor(), view).maySettle(comment.keyResultId());
    return visitor.show(
        new ThreadPage(
            visitor.frame(),
            view.facts().objective().definition().title().value(),
            GoalAddress.of(comment),
            Topic.of(comment.objectiveId()).toString(),
            "/comments/" + comment.id().value() + "/answers",
            Conversation.of(opening, answers.items(), 0, visitor.actor().id(), maySettle),
            answers.next(),
            fields,
            errors));
  }
}

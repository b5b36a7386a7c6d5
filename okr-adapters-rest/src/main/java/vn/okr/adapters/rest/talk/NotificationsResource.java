package vn.okr.adapters.rest.talk;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.QueryReader;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.talk.ReadNotifications;
import vn.okr.http.signin.CurrentActor;

/** What the caller was told, and has read: mentions, and news of what they follow. */
@Path(Paths.V1 + "/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Notifications")
public class NotificationsResource {
  private final ReadNotifications notifications;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  NotificationsResource(ReadNotifications notifications, CurrentActor actor, Answers answers) {
    this.notifications = notifications;
    this.actor = actor;
    this.answers = answers;
  }

  /** How much the caller has not read, at most 100. */
  public record Unread(int unread) {}

  /** Until when the caller has read all. */
  public record ReadRequest(Instant until) {}

  @GET
  @Authenticated
  @Operation(summary = "Lists what the caller was told in the last 90 days, newest first")
  @APIResponseSchema(NotificationPage.class)
  public Response list(
      @QueryParam("unread")
          @Parameter(
              description = "Only what is unread.",
              schema = @Schema(implementation = Boolean.class))
          @Nullable String unread,
      @BeanParam PageQuery page) {
    QueryReader query = new QueryReader();
    boolean only = Boolean.TRUE.equals(query.flag("unread", unread));
    query.throwIfAny();
    return answers.page(
        page.ask(request -> notifications.list(actor.get(), only, request)),
        NotificationResponse::of);
  }

  @GET
  @Path("/count")
  @Authenticated
  @Operation(summary = "Counts what the caller has not read, at most 100")
  @APIResponseSchema(Unread.class)
  public Response count() {
    return answers.plain(new Unread(notifications.countUnread(actor.get())));
  }

  @POST
  @Path("/read")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Marks all as read that the caller was told until then")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReadRequest.class)))
  @APIResponseSchema(Unread.class)
  public Response read(JsonBody body) {
    notifications.markRead(actor.get(), () -> body.as(ReadRequest.class).until());
    return count();
  }
}

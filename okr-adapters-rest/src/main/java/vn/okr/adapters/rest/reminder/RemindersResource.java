package vn.okr.adapters.rest.reminder;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.reminder.ChooseReminders;
import vn.okr.http.signin.CurrentActor;

/**
 * Whether the caller is reminded each week. They are or are not: there is no revision that two
 * writers could disagree on.
 */
@Path(Paths.V1 + "/me/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class RemindersResource {
  private final ChooseReminders choose;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  RemindersResource(ChooseReminders choose, CurrentActor actor, Answers answers) {
    this.choose = choose;
    this.actor = actor;
    this.answers = answers;
  }

  /** Whether the caller is reminded. */
  public record Reminders(boolean wanted) {}

  /** Whether the caller wants to be reminded. */
  public record RemindersRequest(Boolean wanted) {}

  @GET
  @Authenticated
  @Operation(
      summary = "Tells whether one is reminded each week",
      description = "Everyone is who has an e-mail address and has not decided otherwise.")
  @APIResponseSchema(Reminders.class)
  public Response get() {
    return answers.plain(new Reminders(choose.isWanted(actor.get())));
  }

  @PUT
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Lets oneself be reminded each week, or no longer")
  @RequestBody(content = @Content(schema = @Schema(implementation = RemindersRequest.class)))
  @APIResponseSchema(Reminders.class)
  public Response decide(JsonBody body) {
    boolean wanted = choose.decide(actor.get(), () -> body.as(RemindersRequest.class).wanted());
    return answers.plain(new Reminders(wanted));
  }
}

package vn.okr.adapters.web.talk;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.reminder.ChooseReminders;

/** Reminders wanted, or wanted no longer. */
@Page
@Authenticated
@Path("/notifications/reminders")
public class RemindersResource {
  private final Visitor visitor;
  private final ChooseReminders choose;

  @Inject
  public RemindersResource(Visitor visitor, ChooseReminders choose) {
    this.visitor = visitor;
    this.choose = choose;
  }

  /** Is reminded from now on, or no longer; back to where they said so. */
  @POST
  public Response decide(@FormParam("wanted") @Nullable String wanted) {
    choose.decide(visitor.actor(), () -> "true".equals(wanted));
    return Redirects.to("/notifications");
  }
}

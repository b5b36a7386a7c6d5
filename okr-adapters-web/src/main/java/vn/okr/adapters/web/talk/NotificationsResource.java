package vn.okr.adapters.web.talk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Frame;
import vn.okr.adapters.web.page.Page;
import vn.okr.adapters.web.page.Redirects;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.page.Visitor;
import vn.okr.application.PageRequest;
import vn.okr.application.reminder.ChooseReminders;
import vn.okr.application.talk.ReadNotifications;
import vn.okr.domain.shared.InvalidInput;

/** What the visitor was told, and has read; and the number beside the bell of every page. */
@Page
@Authenticated
@Path("/notifications")
@Produces(MediaType.TEXT_HTML)
public class NotificationsResource {
  private static final String FOUR_DIGIT_YEAR = "\\d{4}-.*";

  /**
   * The page.
   *
   * @param until up to when all that is shown was told; absent for nothing unread
   * @param older where older ones begin; absent at the end
   * @param reminded whether the visitor is reminded each week
   */
  @CheckedTemplate(basePath = "talk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record NotificationsPage(
      Frame frame,
      List<Notice> told,
      @Nullable Instant until,
      @Nullable UUID older,
      boolean reminded)
      implements TemplateInstance {}

  /**
   * The number alone.
   *
   * @param shown the number, or that there are more than are counted
   */
  @CheckedTemplate(basePath = "talk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record UnreadPart(int unread, String shown) implements TemplateInstance {}

  private final Visitor visitor;
  private final ReadNotifications notifications;
  private final ChooseReminders reminders;

  @Inject
  public NotificationsResource(
      Visitor visitor, ReadNotifications notifications, ChooseReminders reminders) {
    this.visitor = visitor;
    this.notifications = notifications;
    this.reminders = reminders;
  }

  /** The newest first. */
  @GET
  public TemplateInstance read(@QueryParam("before") @Nullable String before) {
    var page =
        notifications.list(
            visitor.actor(), false, new PageRequest(PageRequest.USUAL, Typed.idOrNone(before)));
    List<Notice> told = page.items().stream().map(Notice::of).toList();
    Instant until = told.stream().filter(Notice::unread).map(Notice::at).findFirst().orElse(null);
    boolean reminded = reminders.isWanted(visitor.actor());
    return visitor.show(new NotificationsPage(visitor.frame(), told, until, page.next(), reminded));
  }

  /** How many are unread; nothing for none. */
  @GET
  @Path("/count")
  public TemplateInstance count() {
    int unread = notifications.countUnread(visitor.actor());
    String shown =
        unread < ReadNotifications.MOST_COUNTED
            ? String.valueOf(unread)
            : (ReadNotifications.MOST_COUNTED - 1) + "+";
    return visitor.show(new UnreadPart(unread, shown));
  }

  /** All that was told until then is read. */
  @POST
  public Response markRead(@FormParam("until") @Nullable String until) {
    notifications.markRead(visitor.actor(), () -> instant(until));
    return Redirects.to("/notifications");
  }

  private static Instant instant(@Nullable String text) {
    try {
      return Instant.parse(text != null && text.matches(FOUR_DIGIT_YEAR) ? text : "");
    } catch (DateTimeParseException malformed) {
      InvalidInput refused = new InvalidInput("invalid-instant", Map.of());
      refused.addSuppressed(malformed);
      throw refused;
    }
  }
}

package vn.okr.application.talk;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.Notifications;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.NotAllowed;

/** People read what they were told, and say that they have. */
@UseCase
public class ReadNotifications {
  /** The most that are counted; beyond, there are simply many. */
  public static final int MOST_COUNTED = 100;

  private static final Duration KEPT = Duration.ofDays(90);

  private final NotificationReader reader;
  private final Notifications notifications;
  private final Time time;

  @Inject
  public ReadNotifications(NotificationReader reader, Notifications notifications, Time time) {
    this.reader = reader;
    this.notifications = notifications;
    this.time = time;
  }

  /**
   * What the actor was told in the last 90 days, the newest first.
   *
   * @param unread only what they have not read
   * @throws NotAllowed for a service account
   */
  @ReadOnly
  public Page<NotificationView> list(Actor actor, boolean unread, PageRequest request) {
    return reader.page(actor.person(), actor, unread, null, request);
  }

  /**
   * How much the actor has not read, at most {@value #MOST_COUNTED}.
   *
   * @throws NotAllowed for a service account
   */
  @ReadOnly
  public int countUnread(Actor actor) {
    return notifications.countUnread(actor.person(), MOST_COUNTED);
  }

  /**
   * The actor has read all that they were told of until then.
   *
   * @throws NotAllowed for a service account
   */
  public void markRead(Actor actor, Supplier<Instant> until) {
    PersonId person = actor.person();
    notifications.read(person, until.get());
  }

  /** What a person was told from then on and has not read, the newest first; at most 200. */
  @ReadOnly
  public List<NotificationView> unreadSince(PersonId person, Instant since) {
    return reader
        .page(
            person, new Actor(person, false), true, since, new PageRequest(PageRequest.MOST, null))
        .items();
  }

  /** Forgets what people were told more than 90 days ago; returns how much. */
  public int forgetOld() {
    return notifications.forgetBefore(time.now().minus(KEPT));
  }
}

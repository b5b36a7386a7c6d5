package vn.okr.adapters.web.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.News.Reason;
import vn.okr.application.talk.NotificationView;

/**
 * What the visitor was told, as a page shows it.
 *
 * @param title what the goal is called
 * @param address where it is to be read, below the root
 * @param text what a comment says; absent for none
 */
public record Notice(
    Reason reason,
    String byName,
    boolean byServiceAccount,
    Instant at,
    String title,
    String address,
    @Nullable String text,
    boolean unread) {
  static Notice of(NotificationView view) {
    String keyResult = view.keyResultTitle();
    return new Notice(
        view.reason(),
        view.byName(),
        view.byServiceAccount(),
        view.at(),
        keyResult == null ? view.title() : keyResult,
        view.reason() == Reason.CHECK_IN
            ? GoalAddress.of(view.objective(), view.keyResult())
            : "/comments/" + view.id(),
        view.text(),
        view.unread());
  }
}

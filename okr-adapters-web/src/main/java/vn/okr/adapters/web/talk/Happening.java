package vn.okr.adapters.web.talk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.application.talk.Activity;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.ChangeKind;
import vn.okr.domain.shared.Note;

/**
 * Something that happened, as a page shows it.
 *
 * @param principalName in whose name a deputy did it; absent unless one did
 * @param title what the goal it happened to is called
 * @param address where more is to be read of it, below the root
 * @param change what was changed; absent for a check-in or a comment
 * @param reading what was reported; absent for a change or a comment
 * @param text a comment, a note or a reason; absent for none
 */
public record Happening(
    UUID id,
    String byName,
    boolean byServiceAccount,
    @Nullable String principalName,
    Instant at,
    String title,
    String address,
    @Nullable ChangeKind change,
    @Nullable Reading reading,
    @Nullable String text) {
  static Happening of(Activity activity) {
    return switch (activity.event()) {
      case Activity.CheckedIn(Reading reading, Note note) ->
          of(activity, goal(activity), null, reading, note);
      case Activity.Commented(Note text) ->
          of(activity, "/comments/" + activity.id(), null, null, text);
      case Activity.Changed(ChangeKind kind, Note reason) ->
          of(activity, goal(activity), kind, null, reason);
    };
  }

  private static Happening of(
      Activity activity,
      String address,
      @Nullable ChangeKind change,
      @Nullable Reading reading,
      @Nullable Note text) {
    String keyResult = activity.keyResultTitle();
    return new Happening(
        activity.id(),
        activity.byName(),
        activity.byServiceAccount(),
        activity.principalName(),
        activity.at(),
        keyResult == null ? activity.title() : keyResult,
        address,
        change,
        reading,
        text == null ? null : text.value());
  }

  /** A key result that is gone has no page any more. */
  private static String goal(Activity activity) {
    return GoalAddress.of(
        activity.objective(), activity.keyResultTitle() == null ? null : activity.keyResult());
  }
}

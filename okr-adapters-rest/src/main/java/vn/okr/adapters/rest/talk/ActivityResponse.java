package vn.okr.adapters.rest.talk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.talk.Activity;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.ChangeKind;
import vn.okr.domain.shared.Note;

/**
 * Something that happened, as it is answered.
 *
 * @param id that of the check-in, the comment or the line of history
 * @param onBehalfOf in whose name a deputy did it; absent unless one did
 * @param onBehalfOfName what they are called
 * @param keyResultId the key result concerned; absent for the objective as a whole
 * @param change what was changed; for a change only
 * @param text the comment, the check-in's note or the change's reason; absent for none
 * @param value what a check-in says; likewise done and milestonesDone
 */
public record ActivityResponse(
    UUID id,
    Type type,
    Instant at,
    UUID by,
    String byName,
    boolean byServiceAccount,
    @Nullable UUID onBehalfOf,
    @Nullable String onBehalfOfName,
    UUID objectiveId,
    String objectiveTitle,
    @Nullable UUID keyResultId,
    @Nullable String keyResultTitle,
    @Nullable ChangeKind change,
    @Nullable String text,
    @Nullable BigDecimal value,
    @Nullable Boolean done,
    @Nullable List<UUID> milestonesDone) {
  /** What kind of thing happened. */
  public enum Type {
    CHECK_IN,
    COMMENT,
    CHANGE
  }

  static ActivityResponse of(Activity activity) {
    return switch (activity.event()) {
      case Activity.CheckedIn(Reading reading, Note note) ->
          of(activity, Type.CHECK_IN, null, note, reading);
      case Activity.Commented(Note text) -> of(activity, Type.COMMENT, null, text, null);
      case Activity.Changed(ChangeKind kind, Note reason) ->
          of(activity, Type.CHANGE, kind, reason, null);
    };
  }

  private static ActivityResponse of(
      Activity activity,
      Type type,
      @Nullable ChangeKind change,
      @Nullable Note text,
      @Nullable Reading reading) {
    return new ActivityResponse(
        activity.id(),
        type,
        activity.at(),
        activity.by().value(),
        activity.byName(),
        activity.byServiceAccount(),
        WireValues.of(activity.by().principal()),
        activity.principalName(),
        activity.objective().value(),
        activity.title(),
        WireValues.of(activity.keyResult()),
        activity.keyResultTitle(),
        change,
        WireValues.of(text),
        reading instanceof Reading.OfValue(var value) ? value.toDecimal() : null,
        reading instanceof Reading.OfDone(boolean done) ? done : null,
        reading instanceof Reading.OfMilestones(var done)
            ? done.stream().map(MilestoneId::value).sorted().toList()
            : null);
  }
}

package vn.okr.adapters.persistence.talk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Authors;
import vn.okr.application.talk.Activity;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.ChangeKind;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;

/**
 * Something that happened, as a list reads it.
 *
 * @param change the kind of change; absent for a check-in or a comment
 * @param checkedIn whether it is a check-in
 * @param text a note, a comment or a reason
 * @param milestonesDone ids parted by blanks, empty for none done; absent for other readings
 */
record ActivityRow(
    UUID id,
    Instant at,
    @Nullable UUID byId,
    @Nullable UUID byServiceAccountId,
    @Nullable UUID forId,
    String byName,
    @Nullable String principalName,
    UUID objectiveId,
    String title,
    @Nullable UUID keyResultId,
    @Nullable String keyResultTitle,
    @Nullable String change,
    boolean checkedIn,
    @Nullable String text,
    @Nullable BigDecimal value,
    @Nullable Boolean done,
    @Nullable String milestonesDone) {
  Activity toActivity() {
    return new Activity(
        id,
        at,
        Authors.of(byId, byServiceAccountId, forId),
        byName,
        principalName,
        new ObjectiveId(objectiveId),
        title,
        keyResultId == null ? null : new KeyResultId(keyResultId),
        keyResultTitle,
        event());
  }

  private Activity.Event event() {
    if (change != null) {
      return new Activity.Changed(ChangeKind.valueOf(change), Note.ofNullable(text));
    }
    return checkedIn
        ? new Activity.CheckedIn(reading(), Note.ofNullable(text))
        : new Activity.Commented(new Note(String.valueOf(text)));
  }

  private Reading reading() {
    if (value != null) {
      return new Reading.OfValue(Quantity.of(value));
    }
    if (done != null) {
      return new Reading.OfDone(done);
    }
    return milestonesDone == null
        ? new Reading.None()
        : new Reading.OfMilestones(milestones(milestonesDone));
  }

  private static Set<MilestoneId> milestones(String ids) {
    return Arrays.stream(ids.split(" "))
        .filter(id -> !id.isEmpty())
        .map(id -> new MilestoneId(UUID.fromString(id)))
        .collect(Collectors.toSet());
  }
}

package vn.okr.domain.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Note;

/** The lines of history that one objective gathers until the write takes them along (M11). */
final class ChangeLog {
  private final List<Change> lines = new ArrayList<>();

  List<Change> lines() {
    return List.copyOf(lines);
  }

  void drafted() {
    lines.add(Change.step(ChangeKind.DRAFTED, null));
  }

  void entered(
      ChangeKind kind, ObjectiveState before, ObjectiveState after, @Nullable Note reason) {
    lines.add(new Change(kind, null, "state", before.name(), after.name(), reason));
  }

  void edited(Objective.Definition before, Objective.Definition after, @Nullable Note reason) {
    lines.addAll(Change.between(ChangeKind.EDITED, null, before.facts(), after.facts(), reason));
  }

  void reassigned(Owner before, Owner after, @Nullable Note reason) {
    lines.add(
        new Change(
            ChangeKind.REASSIGNED,
            null,
            "owner",
            before.value().toString(),
            after.value().toString(),
            reason));
  }

  void aligned(String before, String after) {
    lines.add(new Change(ChangeKind.ALIGNED, null, "alignments", before, after, null));
  }

  void keyResultAdded(KeyResult added) {
    lines.addAll(
        Change.between(
            ChangeKind.KEY_RESULT_ADDED, added.id(), Map.of(), added.definition().facts(), null));
  }

  void keyResultEdited(KeyResult before, KeyResult.Definition after, @Nullable Note reason) {
    lines.addAll(
        Change.between(
            ChangeKind.KEY_RESULT_EDITED,
            before.id(),
            before.definition().facts(),
            after.facts(),
            reason));
  }

  void keyResultDeleted(KeyResult deleted) {
    String title = deleted.definition().title().value();
    lines.add(new Change(ChangeKind.KEY_RESULT_DELETED, deleted.id(), "title", title, null, null));
  }

  void keyResultDropped(KeyResultId dropped, Note reason) {
    lines.add(new Change(ChangeKind.KEY_RESULT_DROPPED, dropped, null, null, null, reason));
  }

  /** What the grade changed about the score. */
  void graded(KeyResult graded) {
    Grade given = Objects.requireNonNull(graded.grade(), "graded before");
    lines.addAll(
        Change.between(
            ChangeKind.KEY_RESULT_GRADED,
            graded.id(),
            Map.of("grade", graded.proposedGrade().toString()),
            given.facts(),
            given.reason()));
  }
}

package vn.okr.benchmarks.volume;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import vn.okr.application.port.HistoryEntry;
import vn.okr.domain.objective.Change;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.PaceBasis;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.SearchText;

/** Writes objectives with their history; key results and links by others. */
final class GoalRows implements AutoCloseable {
  private final CopyText objectives;
  private final CopyText history;

  /** Needs two connections, as one copies into one table at a time. */
  GoalRows(PGConnection forObjectives, PGConnection forHistory) throws SQLException {
    objectives =
        new CopyText(
            forObjectives,
            """
            objective (id, cycle_id, owner_unit_id, owner_person_id, title, description, ambition,
              state, published_at, published_on, grade, outcome, worked, hindered, change,
              miss_reason, score, achieved, timed_weight, steady_weight, lowest_confidence,
              quiet_since, search_text, revision)""");
    history =
        new CopyText(
            forHistory,
            """
            history (id, at, by_id, subject_id, what, key_result_id, field, old_value, new_value,
              reason)""");
  }

  void write(Goal goal) {
    objective(goal.objective(), revisionOf(goal.plan().end()));
    List<Change> changes = goal.changes();
    for (int line = 0; line < changes.size(); line++) {
      history(goal.plan(), line, changes.get(line));
    }
  }

  /** Every step after the draft was an edit that was stored. */
  private static long revisionOf(Plan.End end) {
    return switch (end) {
      case DRAFT -> 0;
      case AT_WORK -> 1;
      case DROPPED, CLOSED -> 2;
    };
  }

  private void objective(Objective objective, long revision) {
    ObjectiveSnapshot all = objective.snapshot();
    Closure closure = all.closure();
    Closure.Reflection learned = closure == null ? null : closure.reflection();
    PaceBasis basis = objective.paceBasis();
    boolean ofUnit = all.owner() instanceof Owner.OfUnit;
    objectives.row(
        all.id().value(),
        all.cycleId().value(),
        ofUnit ? all.owner().value() : null,
        ofUnit ? null : all.owner().value(),
        all.definition().title().value(),
        text(all.definition().description()),
        all.definition().ambition(),
        all.state(),
        all.publication() == null ? null : all.publication().at(),
        all.publication() == null ? null : all.publication().on(),
        closure == null ? null : closure.grade().tenThousandths(),
        closure == null ? null : closure.outcome(),
        learned == null ? null : text(learned.worked()),
        learned == null ? null : text(learned.hindered()),
        learned == null ? null : text(learned.change()),
        learned == null ? null : text(learned.missReason()),
        number(basis.score()),
        basis.achieved(),
        basis.timedWeight(),
        basis.steadyWeight(),
        number(basis.lowestConfidence()),
        basis.quietSince(),
        SearchText.fold(all.searched().toArray(String[]::new)),
        revision);
  }

  private void history(Plan plan, int line, Change change) {
    HistoryEntry entry =
        HistoryEntry.of(plan.historyLine(line), plan.publishedAt(), plan.by(), plan.id(), change);
    history.row(
        entry.id(),
        line == 0 ? plan.draftedAt() : entry.at(),
        entry.by().value(),
        entry.subject(),
        entry.what(),
        entry.keyResult() == null ? null : entry.keyResult().value(),
        entry.field(),
        entry.before(),
        entry.after(),
        text(entry.reason()));
  }

  static @Nullable Integer number(@Nullable Score score) {
    return score == null ? null : (Integer) score.tenThousandths();
  }

  static @Nullable Integer number(@Nullable Confidence confidence) {
    return confidence == null ? null : (Integer) confidence.value();
  }

  static @Nullable String text(@Nullable Note note) {
    return note == null ? null : note.value();
  }

  @Override
  public void close() {
    objectives.close();
    history.close();
  }
}

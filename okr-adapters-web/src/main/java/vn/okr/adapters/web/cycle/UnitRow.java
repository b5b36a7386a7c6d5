package vn.okr.adapters.web.cycle;

import org.jspecify.annotations.Nullable;
import vn.okr.application.progress.ProgressReader;
import vn.okr.application.progress.UnitProgress;
import vn.okr.domain.organisation.UnitId;

/**
 * A unit in the table of a cycle.
 *
 * @param depth how many units stand above it
 * @param discipline how well it keeps up with check-ins; absent where nothing is at work
 * @param hidden how many units right below it are not shown
 * @param fold the unit whose branch is shown once this one's is folded; absent where none can be
 */
public record UnitRow(
    UnitProgress unit,
    int depth,
    ProgressReader.@Nullable Discipline discipline,
    int hidden,
    @Nullable UnitId fold) {
  /** Of a hundred objectives at work, how many are not outdated; null where none is at work. */
  public @Nullable Long onTime() {
    return discipline == null
        ? null
        : 100 * (discipline.atWork() - discipline.outdated()) / discipline.atWork();
  }

  /** What indents it, at most so far as a phone can show. */
  public int indent() {
    return Math.min(depth, 5);
  }
}

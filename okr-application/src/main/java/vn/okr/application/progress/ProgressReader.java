package vn.okr.application.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.progress.ProgressBoard;

/** Counts objectives together; a constant number of statements, whatever their number. */
@FunctionalInterface
public interface ProgressReader {
  /**
   * What was counted.
   *
   * @param tree the units as they stand today, or as they stood when the cycle closed
   */
  record Tallies(
      UnitTree tree, List<ProgressBoard.OfUnit> units, List<ProgressBoard.OfPeople> people) {
    /** The progress of every unit and level that was counted. */
    public ProgressBoard toBoard() {
      return new ProgressBoard(tree, units, people);
    }
  }

  /**
   * Counts the published and closed objectives of a cycle by owner.
   *
   * @param within count only the unit, those below it and the people in them; absent for everyone
   */
  Tallies count(CycleId cycle, @Nullable UnitId within, OrganisationSettings settings);
}

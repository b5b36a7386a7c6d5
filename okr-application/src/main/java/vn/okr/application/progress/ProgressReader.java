package vn.okr.application.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.progress.ProgressBoard;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Score;

/** Counts objectives together; a constant number of statements, whatever their number. */
public interface ProgressReader {
  /**
   * What was counted.
   *
   * @param cycle the cycle it was counted in
   * @param tree the units as they stand today, or as they stood when the cycle closed
   */
  record Tallies(
      Cycle cycle,
      UnitTree tree,
      List<ProgressBoard.OfUnit> units,
      List<ProgressBoard.OfPeople> people) {
    /** The progress of every unit and level that was counted. */
    public ProgressBoard toBoard() {
      return new ProgressBoard(tree, units, people);
    }
  }

  /**
   * Counts the published and closed objectives of a cycle by owner.
   *
   * @param within count only the unit, those below it and the people in them; absent for everyone
   * @throws NotFound for an unknown cycle
   */
  Tallies count(CycleId cycle, @Nullable UnitId within, OrganisationSettings settings);

  /**
   * An owner's own objectives in one cycle.
   *
   * @param progress their plain average; absent while none is measured
   */
  record OwnProgress(CycleId cycle, long objectives, @Nullable Score progress) {}

  /** The owner's own published and closed objectives, cycle by cycle. */
  List<OwnProgress> ownByCycle(Owner owner);

  /**
   * How well a unit keeps up with its check-ins.
   *
   * @param atWork published objectives of the unit and of the people who stand in it, each once
   * @param outdated those of them whose status is outdated
   */
  record Discipline(UnitId unit, long atWork, long outdated) {}

  /**
   * How well units keep up, for those with objectives at work.
   *
   * @param today the day the status is asked for
   */
  List<Discipline> discipline(CycleId cycle, LocalDate today, OrganisationSettings settings);
}

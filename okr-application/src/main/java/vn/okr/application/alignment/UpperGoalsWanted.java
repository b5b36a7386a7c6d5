package vn.okr.application.alignment;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Place;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.UnitId;

/**
 * Which goals one may rest on, as {@code UpwardsOnly} has it, for sets of rows.
 *
 * @param owners the units whose goals are meant; absent for everyone's
 * @param ownersOfLonger the units whose goals are meant in a longer cycle alone
 * @param during the period that the goal's cycle is to contain
 * @param except the objective that rests on them; absent while there is none
 * @param search words of the title or a key result's title, the last one perhaps only begun; absent
 *     for all
 */
public record UpperGoalsWanted(
    @Nullable Set<UnitId> owners,
    Set<UnitId> ownersOfLonger,
    Period during,
    @Nullable ObjectiveId except,
    @Nullable String search) {

  /** Those that a goal at the place may rest on by a link of the kind. */
  static UpperGoalsWanted by(
      LinkKind kind, Place lower, @Nullable ObjectiveId except, @Nullable String search) {
    Period during = lower.cycle().period();
    Set<UnitId> above = lower.owner().unitsAbove();
    Set<UnitId> own = lower.owner().units();
    if (kind == LinkKind.SUPPORTS) {
      return new UpperGoalsWanted(null, Set.of(), during, except, search);
    }
    return switch (lower.owner().owner()) {
      case Owner.OfPerson _ -> {
        Set<UnitId> all = new HashSet<>(above);
        all.addAll(own);
        yield new UpperGoalsWanted(all, Set.of(), during, except, search);
      }
      case Owner.OfUnit _ -> new UpperGoalsWanted(above, own, during, except, search);
    };
  }
}

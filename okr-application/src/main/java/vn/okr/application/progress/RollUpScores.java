package vn.okr.application.progress;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveJournal;
import vn.okr.application.port.Links;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.RollUps;
import vn.okr.domain.alignment.Contribution;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;

/** The clock lets goals follow what moved below them (M7), step by step up to the company. */
@UseCase
public class RollUpScores {
  private static final int MOST_AT_ONCE = 200;

  private final RollUps rollUps;
  private final Objectives objectives;
  private final Links links;
  private final ObjectiveJournal journal;

  @Inject
  public RollUpScores(
      RollUps rollUps, Objectives objectives, Links links, ObjectiveJournal journal) {
    this.rollUps = rollUps;
    this.objectives = objectives;
    this.links = links;
    this.journal = journal;
  }

  /**
   * Takes one batch of requests and brings their key results up to date; what rests on those in
   * turn is requested anew.
   *
   * @return whether there was anything to do, so that the caller asks again
   */
  public boolean followOnce() {
    Set<KeyResultId> requested = rollUps.take(MOST_AT_ONCE);
    if (requested.isEmpty()) {
      return false;
    }
    Map<KeyResultId, ObjectiveId> owners = objectives.ownersOf(requested);
    Map<ObjectiveId, Objective> locked = objectives.findAllForUpdate(Set.copyOf(owners.values()));
    // Read after locking: whoever recomputes last has then seen every contribution committed
    // before.
    Map<KeyResultId, List<Contribution>> contributions = links.contributionsTo(owners.keySet());
    owners.forEach(
        (keyResult, owner) -> {
          Objective objective = locked.get(owner);
          if (objective != null) {
            List<Contribution> all = contributions.getOrDefault(keyResult, List.of());
            objective.carried(keyResult, Contribution.scoreOf(all));
          }
        });
    locked.values().forEach(journal::saveStandings);
    return true;
  }
}

package vn.okr.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Stale;

/** Keeps objectives with their key results. */
public interface Objectives {
  /** The objective, if there is one. */
  Optional<Objective> find(ObjectiveId id);

  /** The objectives that exist among the ids, in a constant number of statements. */
  Map<ObjectiveId, Objective> findAll(Collection<ObjectiveId> ids);

  /**
   * The objectives that exist among the ids, locked in the order of their ids until this
   * transaction ends; a constant number of statements. Whoever writes an objective reads it here,
   * so that edits and check-ins never overwrite one another.
   */
  Map<ObjectiveId, Objective> findAllForUpdate(Collection<ObjectiveId> ids);

  /** The objectives that own the key results; unknown key results are absent. */
  Map<KeyResultId, ObjectiveId> ownersOf(Collection<KeyResultId> keyResults);

  /** How many objectives of the owner in the cycle are published or closed. */
  int countPublished(CycleId cycle, Owner owner);

  /** The published objectives of the cycle that are neither closed nor dropped, by id. */
  List<ObjectiveId> unfinished(CycleId cycle);

  /** Adds a new objective. */
  void add(Objective objective);

  /**
   * Stores what changed; the revision counts up if there are changes for the history, and stays if
   * only standings moved.
   *
   * @throws Stale when the stored revision is not the one it was read at
   */
  void save(Objective objective);

  /** Deletes a draft with its key results and every link from and to it. */
  void remove(Objective draft);
}

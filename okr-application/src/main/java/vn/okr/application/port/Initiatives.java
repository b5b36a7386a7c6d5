package vn.okr.application.port;

import java.util.Optional;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.initiative.InitiativeId;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.shared.Stale;

/** Keeps initiatives. They go when the key result they are under is deleted. */
public interface Initiatives {
  /** The initiative, if there is one. */
  Optional<Initiative> find(InitiativeId id);

  /** How many initiatives the key result has. */
  int countUnder(KeyResultId keyResult);

  /** Adds a new initiative. */
  void add(Initiative initiative);

  /**
   * Replaces an initiative by the next revision.
   *
   * @throws Stale when the stored revision is not the one before
   */
  void save(Initiative initiative);

  /**
   * Deletes an initiative.
   *
   * @throws Stale when it is stored at another revision, or not at all
   */
  void remove(Initiative initiative);
}

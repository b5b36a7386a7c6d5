package vn.okr.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Stale;

/** Keeps cycles. */
public interface Cycles {
  /** The cycle, if there is one. */
  Optional<Cycle> find(CycleId id);

  /**
   * The cycles that exist among the ids, in one statement; nobody changes their phase or period
   * until this transaction ends. Many hold one cycle at the same time.
   */
  Map<CycleId, Cycle> findAllHeld(Collection<CycleId> ids);

  /** The cycle, held as {@link #findAllHeld} does. */
  default Optional<Cycle> findHeld(CycleId id) {
    return Optional.ofNullable(findAllHeld(List.of(id)).get(id));
  }

  /**
   * The cycle something is in, held as {@link #findAllHeld} does.
   *
   * @throws NotFound when there is none
   */
  default Cycle getHeld(CycleId id) {
    return findHeld(id).orElseThrow(NotFound::new);
  }

  /** The cycle, which nobody else changes or holds until this transaction ends. */
  Optional<Cycle> findForUpdate(CycleId id);

  /** The cycles that name this one as their parent. */
  List<Cycle> childrenOf(CycleId id);

  /** The cycles whose days all lie in the period, in the order of their ids. */
  List<Cycle> within(Period period);

  /** Whether no objective, not even a draft, is in the cycle, and no cycle within it. */
  boolean isEmpty(CycleId id);

  /** Cycles in the order of their ids. */
  Page<Cycle> page(PageRequest request);

  /** Adds a new cycle. */
  void add(Cycle cycle);

  /**
   * Replaces a cycle by its next revision.
   *
   * @throws Stale when the stored revision is not the one before
   */
  void save(Cycle cycle);

  /**
   * Deletes an empty cycle.
   *
   * @throws Stale when the stored revision is another
   */
  void remove(Cycle cycle);

  /** Keeps the unit tree and memberships of today with the cycle's figures, from closing on. */
  void freezeOrganisation(CycleId id);

  /** Lets the cycle's figures follow the present unit tree again. */
  void thawOrganisation(CycleId id);
}

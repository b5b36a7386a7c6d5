package vn.okr.application.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.Settings;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;

/** Focus (M10): an owner publishes only so many objectives in a cycle, however many try at once. */
@ApplicationScoped
public class FocusLimit {
  private final Objectives objectives;
  private final Locks locks;
  private final Settings settings;

  @Inject
  public FocusLimit(Objectives objectives, Locks locks, Settings settings) {
    this.objectives = objectives;
    this.locks = locks;
    this.settings = settings;
  }

  /**
   * Waits for the places of owners in cycles, in one order for everyone, so that nobody who
   * publishes many waits for somebody who waits for them.
   */
  void hold(Collection<Locks.Lock.Focus> places) {
    places.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Locks.Lock.Focus place) -> place.cycle().value())
                .thenComparing(place -> place.owner().value()))
        .forEach(locks::hold);
  }

  /**
   * Makes sure that one more may be published, and that nobody else takes the place meanwhile.
   *
   * @throws Conflict {@code focus-limit}
   */
  public void requireRoom(CycleId cycle, Owner owner) {
    locks.hold(new Locks.Lock.Focus(cycle, owner));
    int limit = settings.current().focusLimit();
    if (objectives.countPublished(cycle, owner) >= limit) {
      throw new Conflict(ErrorCode.FOCUS_LIMIT, Map.of("limit", limit));
    }
  }
}

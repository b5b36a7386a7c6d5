package vn.okr.adapters.persistence.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class ObjectiveRepository implements Repository<ObjectiveEntity> {
  private static final String WITH_KEY_RESULTS =
      "from ObjectiveEntity o left join fetch o.keyResults";

  List<ObjectiveEntity> withKeyResults(Collection<UUID> ids) {
    return among(WITH_KEY_RESULTS, "o.id", ids).list();
  }

  /**
   * Waits for the objectives first and reads the key results after, so that these are as whoever
   * held the lock before has left them.
   */
  List<ObjectiveEntity> lockWithKeyResults(Collection<UUID> ids) {
    among("from ObjectiveEntity o", "o.id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    return withKeyResults(ids);
  }
}

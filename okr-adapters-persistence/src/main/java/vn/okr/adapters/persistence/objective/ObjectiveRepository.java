package vn.okr.adapters.persistence.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.okr.adapters.persistence.shared.Repository;

@ApplicationScoped
class ObjectiveRepository implements Repository<ObjectiveEntity> {
  List<ObjectiveEntity> withKeyResults(Collection<UUID> ids) {
    return list(
        "from ObjectiveEntity o left join fetch o.keyResults where o.id in ?1 order by o.id", ids);
  }

  /**
   * Waits for the objectives first and reads the key results after, so that these are as whoever
   * held the lock before has left them.
   */
  List<ObjectiveEntity> lockWithKeyResults(Collection<UUID> ids) {
    find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    return withKeyResults(ids);
  }
}

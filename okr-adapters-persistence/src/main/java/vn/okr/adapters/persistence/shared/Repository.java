package vn.okr.adapters.persistence.shared;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.hibernate.exception.ConstraintViolationException;
import vn.okr.application.PageRequest;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Stale;

/**
 * Rows of one kind. Only what this transaction has locked or added stays managed; what is merely
 * read is let go. So a row that is managed is never older than its lock, and comparing its revision
 * by hand can be trusted.
 */
public interface Repository<E> extends PanacheRepositoryBase<E, UUID> {
  /** The row as it is after waiting for everyone who was changing it; locked from now on. */
  default Optional<E> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The row, locked, for a write that follows a certain revision.
   *
   * @param before the revision it must be at
   * @throws Stale when it is at another one, or not there
   */
  default E lockAt(UUID id, long before, ToLongFunction<E> revision) {
    return lock(id).filter(row -> revision.applyAsLong(row) == before).orElseThrow(Stale::new);
  }

  /** The rows, no longer managed. What was changed about them has been written by the query. */
  default List<E> letGo(List<E> read) {
    read.forEach(getEntityManager()::detach);
    return read;
  }

  /**
   * The rows with one of some ids, in the order of these. A single id is compared as such: of an
   * equation Hibernate keeps the statement, of a list it makes a new one each time.
   *
   * @param from the query up to its condition
   * @param id how the query calls the id
   */
  default PanacheQuery<E> among(String from, String id, Collection<UUID> ids) {
    String order = " order by " + id;
    return ids.size() == 1
        ? find(from + " where " + id + " = ?1" + order, ids.iterator().next())
        : find(from + " where " + id + " in ?1" + order, ids);
  }

  /** The rows of a page in the order of their ids, and one more if there are more. */
  default List<E> after(PageRequest request) {
    PanacheQuery<E> rows =
        request.after() == null
            ? findAll(Sort.by("id"))
            : find("id > ?1", Sort.by("id"), request.after());
    return rows.range(0, request.limit()).list();
  }

  /** The one row there is at most, no longer managed. */
  default Optional<E> letGoFirst(List<E> read) {
    return letGo(read).stream().findFirst();
  }

  /**
   * Writes a new row now.
   *
   * @throws Conflict {@code already-exists}
   */
  default void addUnique(E row) {
    persist(row);
    flushUnique();
  }

  /**
   * Writes what is pending now, so that a value taken already is refused here.
   *
   * @throws Conflict {@code already-exists}
   */
  default void flushUnique() {
    try {
      flush();
    } catch (ConstraintViolationException violation) {
      throw Broken.UNIQUE.as(new Conflict(ErrorCode.ALREADY_EXISTS), violation);
    }
  }
}

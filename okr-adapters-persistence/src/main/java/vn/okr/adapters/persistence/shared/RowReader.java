package vn.okr.adapters.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;

/** Reads rows straight into records, past entities and aggregates. */
@ApplicationScoped
public class RowReader {
  private final Session session;

  RowReader(Session session) {
    this.session = session;
  }

  /**
   * The rows of one statement.
   *
   * @param row a record whose components take the columns in their order
   */
  public <R extends Record> List<R> read(Class<R> row, Sql sql) {
    NativeQuery<R> query = session.createNativeQuery(sql.text(), row);
    sql.values().forEach(query::setParameter);
    return query.getResultList();
  }

  /** One page of a statement's rows. */
  public <R extends Record> Page<R> page(
      Class<R> row,
      Function<R, UUID> idOf,
      Keyset keyset,
      List<Sql> conditions,
      PageRequest request) {
    return request.pageOf(read(row, keyset.page(conditions, request)), idOf);
  }

  /** Ids as one value, so that the text of a statement does not depend on their number. */
  public static <T> UUID[] arrayOf(Collection<T> ids, Function<T, UUID> value) {
    return ids.stream().map(value).toArray(UUID[]::new);
  }
}

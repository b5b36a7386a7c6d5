package vn.okr.adapters.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.okr.application.PageRequest;

/**
 * A list that is read page by page in the order of its ids.
 *
 * @param row a record whose components take the columns in their order
 * @param idOf the id of a row
 * @param idColumn where the statement finds it, a constant
 * @param select the statement without conditions
 */
public record Listing<R extends Record>(
    Class<R> row, Function<R, UUID> idOf, String idColumn, Sql select) {
  /** The list that a constant statement gives. */
  public static <R extends Record> Listing<R> of(
      Class<R> row, Function<R, UUID> idOf, String idColumn, String select) {
    return new Listing<>(row, idOf, idColumn, Sql.of(select));
  }

  /** The rows on which every condition holds. */
  public Sql where(List<Sql> conditions) {
    return conditions.isEmpty() ? select : select.where(conditions);
  }

  /** The rows of one page, and one more to tell whether there is another. */
  Sql page(List<Sql> conditions, PageRequest request) {
    List<Sql> all = new ArrayList<>(conditions);
    if (request.after() != null) {
      all.add(Sql.of(idColumn + " > :after").with("after", request.after()));
    }
    String order = "order by " + idColumn + " limit :limit";
    return where(all).then(Sql.of(order).with("limit", request.limit() + 1));
  }
}

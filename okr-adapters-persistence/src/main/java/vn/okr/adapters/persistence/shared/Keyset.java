package vn.okr.adapters.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import vn.okr.application.PageRequest;

/**
 * A statement whose rows are read page by page in the order of their ids, or the other way.
 *
 * @param select the statement without conditions
 * @param idColumn where it finds the id, a constant
 */
public record Keyset(Sql select, String idColumn) {
  /** The pages of a constant statement. */
  public static Keyset of(String idColumn, String select) {
    return new Keyset(Sql.of(select), idColumn);
  }

  /**
   * The statement for the rows of one page on which every condition holds, and for one row more to
   * tell whether there is another page.
   */
  public Sql page(List<Sql> conditions, PageRequest request) {
    return first(request, rest(conditions, request));
  }

  /** The statement for this page's rows and all that come after them, in no order. */
  public Sql rest(List<Sql> conditions, PageRequest request) {
    List<Sql> all = new ArrayList<>(conditions);
    if (request.after() != null) {
      String beyond = request.backwards() ? " < :after" : " > :after";
      all.add(Sql.of(idColumn + beyond).with("after", request.after()));
    }
    return all.isEmpty() ? select : select.where(all);
  }

  /** The first of the rows of a statement, as many as a page takes and one more. */
  public Sql first(PageRequest request, Sql rows) {
    return rows.then(order(request))
        .then(Sql.of("limit :limit").with("limit", request.limit() + 1));
  }

  /** The order in which a page's rows come. */
  public Sql order(PageRequest request) {
    return Sql.of("order by " + idColumn + (request.backwards() ? " desc" : ""));
  }
}

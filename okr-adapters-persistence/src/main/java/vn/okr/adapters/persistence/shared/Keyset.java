package vn.okr.adapters.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import vn.okr.application.PageRequest;

/**
 * A statement whose rows are read page by page in the order of their ids.
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
    return page(conditions, request, ">", "");
  }

  /** The same from the last id backwards. */
  public Sql pageBackwards(List<Sql> conditions, PageRequest request) {
    return page(conditions, request, "<", " desc");
  }

  private Sql page(List<Sql> conditions, PageRequest request, String beyond, String direction) {
    List<Sql> all = new ArrayList<>(conditions);
    if (request.after() != null) {
      all.add(Sql.of(idColumn + " " + beyond + " :after").with("after", request.after()));
    }
    Sql rows = all.isEmpty() ? select : select.where(all);
    String order = "order by " + idColumn + direction + " limit :limit";
    return rows.then(Sql.of(order).with("limit", request.limit() + 1));
  }
}

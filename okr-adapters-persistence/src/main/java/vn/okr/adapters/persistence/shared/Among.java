package vn.okr.adapters.persistence.shared;

import java.util.Collection;
import java.util.UUID;

/**
 * The comparison of a column with some ids. A single one is compared as such: for an equation
 * PostgreSQL keeps the plan it once made, while a list is planned anew each time it is asked for,
 * which takes longer than finding one row.
 *
 * @param text what follows the column, such as {@code = any(:units)}
 * @param value what the parameter stands for
 */
public record Among(String text, Object value) {
  /** The comparison with a parameter of that name. */
  public static Among of(String name, Collection<UUID> ids) {
    return ids.size() == 1
        ? new Among("= :" + name, ids.iterator().next())
        : new Among("= any(:" + name + ")", ids.toArray(UUID[]::new));
  }

  /** The condition on a column. */
  public static Sql condition(String column, String name, Collection<UUID> ids) {
    Among among = of(name, ids);
    return Sql.of(column + " " + among.text).with(name, among.value);
  }
}

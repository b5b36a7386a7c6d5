package vn.okr.adapters.persistence.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values it names. Its text is put together from constants alone; whatever
 * a caller sends travels as a value.
 *
 * @param text a statement or a condition, with named parameters
 * @param values the values by parameter name
 */
public record Sql(String text, Map<String, Object> values) {
  public Sql {
    values = Map.copyOf(values);
  }

  /** SQL that names no values yet. */
  public static Sql of(String text) {
    return new Sql(text, Map.of());
  }

  /** The same text with one more value. */
  public Sql with(String name, Object value) {
    return new Sql(text, merged(Map.of(name, value)));
  }

  /** This piece, followed by the other one. */
  public Sql then(Sql next) {
    return new Sql(text + "\n" + next.text, merged(next.values));
  }

  /** This statement for the rows on which every condition holds. */
  public Sql where(List<Sql> conditions) {
    String all = conditions.stream().map(Sql::text).collect(Collectors.joining(")\n  and ("));
    Sql statement = of(text + "\nwhere (" + all + ")").withAll(values);
    for (Sql condition : conditions) {
      statement = statement.withAll(condition.values);
    }
    return statement;
  }

  private Sql withAll(Map<String, Object> more) {
    return new Sql(text, merged(more));
  }

  private Map<String, Object> merged(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(more);
    return all;
  }
}

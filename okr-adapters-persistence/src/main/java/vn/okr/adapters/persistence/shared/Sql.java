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
 * @param planned whether the best plan depends on the values, so that the one that is kept for all
 *     of them would not do (ADR 0017)
 */
public record Sql(String text, Map<String, Object> values, boolean planned) {
  public Sql {
    values = Map.copyOf(values);
  }

  /** SQL that names no values yet. */
  public static Sql of(String text) {
    return new Sql(text, Map.of(), false);
  }

  /** The same text with one more value. */
  public Sql with(String name, Object value) {
    return new Sql(text, merged(Map.of(name, value)), planned);
  }

  /** The same, planned for its values each time. */
  public Sql plannedForItsValues() {
    return new Sql(text, values, true);
  }

  /** This piece, followed by the other one. */
  public Sql then(Sql next) {
    return new Sql(text + "\n" + next.text, merged(next.values), planned || next.planned);
  }

  /** This statement for the rows on which every condition holds. */
  public Sql where(List<Sql> conditions) {
    String all = conditions.stream().map(Sql::text).collect(Collectors.joining(")\n  and ("));
    Sql statement = new Sql(text + "\nwhere (" + all + ")", values, planned);
    for (Sql condition : conditions) {
      statement = statement.taking(condition);
    }
    return statement;
  }

  private Sql taking(Sql part) {
    return new Sql(text, merged(part.values), planned || part.planned);
  }

  private Map<String, Object> merged(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(more);
    return all;
  }
}

package vn.okr.adapters.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL as the driver takes it.
 *
 * @param text with a question mark for every value
 * @param names the parameters, in the order of the question marks
 */
record PositionalSql(String text, List<String> names) {
  private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z]+)");

  PositionalSql {
    names = List.copyOf(names);
  }

  /** Of SQL with named parameters, in which colons and question marks stand for nothing else. */
  static PositionalSql of(String sql) {
    List<String> names = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(sql);
    String text =
        parameter.replaceAll(
            found -> {
              names.add(found.group(1));
              return "?";
            });
    return new PositionalSql(text, names);
  }
}

package vn.okr.benchmarks.volume;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Checks every reference between tables, whatever tables there are. */
final class References {
  private static final String ALL =
      """
      select c.conrelid::regclass, a.attname, c.confrelid::regclass, b.attname
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
      where c.contype = 'f'""";

  private final Connection connection;

  References(Connection connection) {
    this.connection = connection;
  }

  /** The references that lead nowhere, by column. */
  List<String> dangling() throws SQLException {
    List<String> counts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet references = statement.executeQuery(ALL)) {
      while (references.next()) {
        counts.add(
            "select '%1$s.%2$s', count(*) from %1$s l left join %3$s u on u.%4$s = l.%2$s where u.%4$s is null and l.%2$s is not null"
                .formatted(
                    references.getString(1),
                    references.getString(2),
                    references.getString(3),
                    references.getString(4)));
      }
    }
    return counted(String.join("\nunion all\n", counts));
  }

  private List<String> counted(String sql) throws SQLException {
    List<String> dangling = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        if (found.getLong(2) > 0) {
          dangling.add(found.getLong(2) + " dangling in " + found.getString(1));
        }
      }
    }
    return dangling;
  }
}

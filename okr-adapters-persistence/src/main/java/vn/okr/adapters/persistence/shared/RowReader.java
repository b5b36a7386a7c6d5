package vn.okr.adapters.persistence.shared;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.hibernate.stat.spi.StatisticsImplementor;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;

/**
 * Reads rows straight into records, past entities and aggregates, on the connection of the
 * transaction. Past Hibernate's native queries too: these find out anew each time what columns a
 * statement returns, which takes longer than reading them (ADR 0007).
 */
@ApplicationScoped
public class RowReader {
  /** Texts are put together from constants, so there are only so many. */
  private final Map<String, PositionalSql> statements = new ConcurrentHashMap<>();

  private final Map<Class<?>, RowShape> shapes = new ConcurrentHashMap<>();
  private final Session session;
  private final AgroalDataSource database;

  RowReader(Session session, AgroalDataSource database) {
    this.session = session;
    this.database = database;
  }

  /**
   * The rows of one statement, which sees what this transaction has changed before.
   *
   * @param row a record whose components take the columns in their order
   */
  public <R extends Record> List<R> read(Class<R> row, Sql sql) {
    session.flush();
    if (!sql.planned()) {
      return rows(row, sql);
    }
    plan("force_custom_plan");
    List<R> rows = rows(row, sql);
    plan("force_generic_plan");
    return rows;
  }

  /**
   * The rows of one statement that needs no transaction: where there is none, none begins. What a
   * transaction has changed before and not written yet, it does not see.
   *
   * @param row a record whose components take the columns in their order
   */
  public <R extends Record> List<R> readAlone(Class<R> row, Sql sql) {
    count();
    try (Connection connection = database.getConnection()) {
      return rows(connection, row, sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private <R extends Record> List<R> rows(Class<R> row, Sql sql) {
    count();
    return session.doReturningWork(connection -> rows(connection, row, sql));
  }

  private <R extends Record> List<R> rows(Connection connection, Class<R> row, Sql sql)
      throws SQLException {
    PositionalSql statement = statements.computeIfAbsent(sql.text(), PositionalSql::of);
    RowShape shape = shapes.computeIfAbsent(row, _ -> RowShape.of(row));
    List<R> found = new ArrayList<>();
    try (PreparedStatement prepared = connection.prepareStatement(statement.text())) {
      fill(prepared, statement.names(), sql.values());
      ResultSet rows = prepared.executeQuery();
      while (rows.next()) {
        found.add(row.cast(shape.read(rows)));
      }
    }
    return found;
  }

  /** How statements are planned from now on; after a failure the transaction is over anyway. */
  private void plan(String mode) {
    count();
    session.doWork(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = " + mode);
          }
        });
  }

  /** Hibernate counts its own statements only; who counts wants to know of these as well. */
  private void count() {
    Statistics statistics = session.getSessionFactory().getStatistics();
    if (statistics.isStatisticsEnabled() && statistics instanceof StatisticsImplementor counting) {
      counting.prepareStatement();
    }
  }

  private static void fill(
      PreparedStatement prepared, List<String> names, Map<String, Object> values)
      throws SQLException {
    for (int i = 0; i < names.size(); i++) {
      Object value = Objects.requireNonNull(values.get(names.get(i)), names.get(i));
      if (value instanceof Object[] all) {
        String type = all instanceof UUID[] ? "uuid" : "text";
        prepared.setArray(i + 1, prepared.getConnection().createArrayOf(type, all));
      } else {
        prepared.setObject(i + 1, value);
      }
    }
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

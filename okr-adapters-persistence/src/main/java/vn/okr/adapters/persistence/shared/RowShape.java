package vn.okr.adapters.persistence.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a record takes the columns of a row, in their order. */
final class RowShape {
  /** Reads the column of that number as one type of Java. */
  private interface Column {
    @Nullable Object read(ResultSet rows, int number) throws SQLException;
  }

  private static final Map<Class<?>, Column> COLUMNS =
      Map.of(
          String.class, ResultSet::getString,
          UUID.class, ResultSet::getObject,
          BigDecimal.class, ResultSet::getBigDecimal,
          LocalDate.class, (rows, number) -> rows.getObject(number, LocalDate.class),
          Instant.class, RowShape::instant,
          Integer.class, (rows, number) -> rows.getObject(number, Integer.class),
          Boolean.class, (rows, number) -> rows.getObject(number, Boolean.class),
          int.class, ResultSet::getInt,
          long.class, ResultSet::getLong,
          boolean.class, ResultSet::getBoolean);

  private final Constructor<?> record;
  private final List<Column> columns;

  private RowShape(Constructor<?> record, List<Column> columns) {
    this.record = record;
    this.columns = columns;
  }

  /** The shape of a record, each of whose components is of a type that a column may have. */
  static RowShape of(Class<? extends Record> row) {
    List<Class<?>> types =
        Arrays.stream(row.getRecordComponents()).<Class<?>>map(RecordComponent::getType).toList();
    try {
      Constructor<?> record = row.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      record.setAccessible(true);
      return new RowShape(record, types.stream().map(RowShape::column).toList());
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("Every record has this constructor", impossible);
    }
  }

  private static Column column(Class<?> type) {
    return Optional.ofNullable(COLUMNS.get(type))
        .orElseThrow(() -> new IllegalArgumentException("No column is read as " + type));
  }

  /** The record of the row the cursor stands on. */
  Object read(ResultSet rows) throws SQLException {
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).read(rows, i + 1);
    }
    try {
      return record.newInstance(values);
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalStateException("A row does not fit " + record, unfit);
    }
  }

  private static @Nullable Instant instant(ResultSet rows, int number) throws SQLException {
    OffsetDateTime moment = rows.getObject(number, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}

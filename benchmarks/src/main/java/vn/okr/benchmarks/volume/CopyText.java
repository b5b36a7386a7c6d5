package vn.okr.benchmarks.volume;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into one table through {@code COPY}, in PostgreSQL's text format. */
final class CopyText implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Writer out;

  /**
   * Begins to copy.
   *
   * @param columns the table's name and its columns, such as {@code unit (id, name)}
   */
  CopyText(PGConnection database, String columns) throws SQLException {
    out =
        new BufferedWriter(
            new OutputStreamWriter(
                new PGCopyOutputStream(database, "copy " + columns + " from stdin", BUFFER),
                StandardCharsets.UTF_8),
            BUFFER);
  }

  /** Adds a row; collections become arrays of PostgreSQL, null becomes null. */
  void row(@Nullable Object... values) {
    try {
      for (int i = 0; i < values.length; i++) {
        if (i > 0) {
          out.write('\t');
        }
        write(values[i]);
      }
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.write("\\N");
      case Collection<?> many ->
          out.write(many.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
      case String text -> writeEscaped(text);
      default -> out.write(value.toString());
    }
  }

  private void writeEscaped(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.write("\\\\");
        case '\t' -> out.write("\\t");
        case '\n' -> out.write("\\n");
        case '\r' -> out.write("\\r");
        default -> out.write(c);
      }
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

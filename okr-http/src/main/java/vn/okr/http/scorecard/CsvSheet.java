package vn.okr.http.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A grading sheet as CSV: with a byte order mark, and no cell read as a formula. */
final class CsvSheet {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private CsvSheet() {}

  static byte[] write(List<ScorecardTable.Row> rows, SheetWords words) throws IOException {
    StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(
          Arrays.stream(Column.values()).map(column -> words.of(column.word())).toList());
      for (ScorecardTable.Row row : rows) {
        printer.printRecord(
            Arrays.stream(Column.values()).map(column -> text(row.cells().get(column))).toList());
      }
    }
    return out.toString().getBytes(UTF_8);
  }

  private static @Nullable String text(@Nullable Cell cell) {
    return switch (cell) {
      case null -> null;
      case Cell.Amount(var number) -> number.toPlainString();
      case Cell.Text(var text) -> harmless(text);
    };
  }

  /** A cell that a spreadsheet would run as a formula is made plain text. */
  private static String harmless(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

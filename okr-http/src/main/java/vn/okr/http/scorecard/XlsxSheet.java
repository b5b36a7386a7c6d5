package vn.okr.http.scorecard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A grading sheet as a workbook that prints on A4 as it is. */
final class XlsxSheet {
  private static final String PROGRAM = "OKR";
  private static final String VERSION = "1.0";
  private static final int HEADING = 2;

  private final Worksheet sheet;

  private XlsxSheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  /**
   * The workbook.
   *
   * @param title what stands above the table
   * @param below what stands under the title
   */
  static byte[] write(List<ScorecardTable.Row> rows, SheetWords words, String title, String below)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, PROGRAM, VERSION)) {
      XlsxSheet sheet = new XlsxSheet(workbook.newWorksheet(words.of("title")));
      sheet.layOut();
      sheet.head(title, below, words);
      for (int i = 0; i < rows.size(); i++) {
        sheet.row(HEADING + 1 + i, rows.get(i));
      }
    }
    return out.toByteArray();
  }

  private void layOut() {
    for (Column column : Column.values()) {
      sheet.width(column.ordinal(), column.width());
    }
    sheet.freezePane(0, HEADING + 1);
    sheet.repeatRows(HEADING);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void head(String title, String below, SheetWords words) {
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, below);
    for (Column column : Column.values()) {
      sheet.value(HEADING, column.ordinal(), words.of(column.word()));
      sheet.style(HEADING, column.ordinal()).bold().wrapText(true).set();
    }
  }

  private void row(int at, ScorecardTable.Row row) {
    for (Column column : Column.values()) {
      cell(at, column, row.cells().get(column));
      if (row.total()) {
        sheet.style(at, column.ordinal()).bold().set();
      }
    }
  }

  private void cell(int at, Column column, @Nullable Cell cell) {
    switch (cell) {
      case null -> {}
      case Cell.Text(var text) -> {
        sheet.value(at, column.ordinal(), text);
        sheet.style(at, column.ordinal()).wrapText(true).verticalAlignment("top").set();
      }
      case Cell.Amount(var number) -> {
        sheet.value(at, column.ordinal(), number);
        sheet.style(at, column.ordinal()).format(column.format()).verticalAlignment("top").set();
      }
    }
  }
}

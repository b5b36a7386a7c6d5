package vn.okr.adapters.rest.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.objective.KeyResultResponse;
import vn.okr.adapters.rest.objective.MeasureResponse;
import vn.okr.http.words.Language;

/** A scorecard as CSV for spreadsheets: with a byte order mark, and no cell read as a formula. */
final class ScorecardSheet {
  /** The media type asked for by {@code Accept}. */
  static final String MEDIA_TYPE = "text/csv";

  private static final List<String> COLUMNS =
      List.of(
          "objective",
          "ambition",
          "state",
          "keyResult",
          "weight",
          "start",
          "target",
          "current",
          "unit",
          "score",
          "grade");

  private final ResourceBundle texts;

  private ScorecardSheet(Language language) {
    texts =
        ResourceBundle.getBundle(
            "vn/okr/adapters/rest/progress/scorecard",
            language.locale(),
            ScorecardSheet.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static byte[] of(ScorecardResponse scorecard, Language language) {
    return new ScorecardSheet(language).write(scorecard).getBytes(UTF_8);
  }

  private String write(ScorecardResponse scorecard) {
    StringBuilder out = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS.stream().map(texts::getString));
      for (ScorecardResponse.Line line : scorecard.objectives()) {
        for (KeyResultResponse keyResult : line.keyResults()) {
          row(printer, line, keyResult);
        }
        total(printer, text(line.title()), "average", line.score(), line.grade());
      }
      total(printer, text(scorecard.ownerName()), "progress", scorecard.average(), null);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString();
  }

  private static void row(
      CSVPrinter printer, ScorecardResponse.Line line, KeyResultResponse keyResult)
      throws IOException {
    MeasureResponse measure = keyResult.measure();
    printer.printRecord(
        text(line.title()),
        line.ambition(),
        keyResult.status(),
        text(keyResult.title()),
        keyResult.weight().toPlainString(),
        measure.start(),
        measure.target(),
        keyResult.current(),
        text(measure.unit()),
        keyResult.score(),
        keyResult.grade());
  }

  private void total(
      CSVPrinter printer,
      @Nullable String first,
      String label,
      @Nullable Object score,
      @Nullable Object grade)
      throws IOException {
    printer.printRecord(
        first, null, null, texts.getString(label), null, null, null, null, null, score, grade);
  }

  /** A cell that a spreadsheet would run as a formula is made plain text. */
  private static @Nullable String text(@Nullable String cell) {
    return cell != null && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
        ? "'" + cell
        : cell;
  }
}

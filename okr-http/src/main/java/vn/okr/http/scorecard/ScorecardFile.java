package vn.okr.http.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.List;
import vn.okr.application.progress.Scorecard;
import vn.okr.http.words.Language;

/** A grading sheet as a file to be opened by a spreadsheet program (M16). */
public final class ScorecardFile {
  private final Scorecard scorecard;
  private final SheetFormat format;
  private final SheetWords words;

  /** The sheet in a format, with the words of a language. */
  public ScorecardFile(Scorecard scorecard, SheetFormat format, Language language) {
    this.scorecard = scorecard;
    this.format = format;
    this.words = SheetWords.in(language);
  }

  /** What is in it. */
  public byte[] content() {
    List<ScorecardTable.Row> rows = ScorecardTable.of(scorecard, words);
    try {
      return switch (format) {
        case CSV -> CsvSheet.write(rows, words);
        case XLSX -> XlsxSheet.write(rows, words, title(), cycle());
      };
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The type of what is in it, as {@code Content-Type} says it. */
  public String contentType() {
    return switch (format) {
      case CSV -> format.mediaType() + ";charset=UTF-8";
      case XLSX -> format.mediaType();
    };
  }

  /**
   * What it is saved as, as {@code Content-Disposition} says it: by owner and cycle, for programs
   * that know no Vietnamese by a plain name.
   */
  public String disposition() {
    String name =
        (title() + " - " + scorecard.cycle().name().value()).replaceAll("[/\\\\:*?\"<>|]", "-");
    return "attachment; filename=\"scorecard.%2$s\"; filename*=UTF-8''%1$s.%2$s"
        .formatted(encoded(name), format.extension());
  }

  private String title() {
    return words.of("title") + " - " + scorecard.ownerName();
  }

  private String cycle() {
    return "%s: %s - %s"
        .formatted(
            scorecard.cycle().name().value(),
            scorecard.cycle().period().startsOn(),
            scorecard.cycle().period().endsOn());
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, UTF_8).replace("+", "%20");
  }
}

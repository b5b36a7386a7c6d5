package vn.okr.benchmarks.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.benchmarks.Finding;

/**
 * What one part came to.
 *
 * @param name the word the part is asked for by
 * @param findings its figures
 * @param failure why there are none; absent when all went well
 * @param took how long it took
 */
public record Section(
    String name, List<Finding> findings, @Nullable String failure, Duration took) {
  /** Measured, in so long. */
  public static Section of(String name, List<Finding> findings, Duration took) {
    return new Section(name, List.copyOf(findings), null, took);
  }

  /** Not measured, for that reason. */
  public static Section failed(String name, String reason, Duration took) {
    return new Section(name, List.of(), reason, took);
  }

  /** As Markdown. */
  String text() {
    String heading = "## %s (%d s)\n\n".formatted(name, took.toSeconds());
    return failure == null
        ? heading + table()
        : heading + "Not measured: " + failure.strip().replace("\n", " ") + "\n";
  }

  private String table() {
    return "| | bar | reached | held | from |\n|---|---|---|---|---|\n"
        + findings.stream().map(Section::row).collect(Collectors.joining());
  }

  private static String row(Finding finding) {
    return "| %s | %s %s | %s | %s | %s |\n"
        .formatted(
            finding.what(),
            finding.isMost() ? "at most" : "at least",
            number(finding.bar()),
            number(finding.measured()),
            finding.holds() ? "yes" : "**no**",
            finding.basis());
  }

  /** Two decimals tell ratios and seconds apart; whole numbers need none. */
  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return "out of reach";
    }
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }
}

package vn.okr.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.okr.benchmarks.Finding;

/** All that was measured, as a file that is complete after each part. */
public final class Report {
  private final Path file;
  private final String command;
  private final OffsetDateTime begun;
  private final Machine machine;
  private final Supplier<String> postgres;
  private final List<Section> sections = new ArrayList<>();

  /**
   * Begins one; what the file held is gone with the first part.
   *
   * @param command what was typed
   * @param postgres tells the version of PostgreSQL, once one has run
   */
  public Report(
      Path file, String command, OffsetDateTime begun, Machine machine, Supplier<String> postgres) {
    this.file = file;
    this.command = command;
    this.begun = begun;
    this.machine = machine;
    this.postgres = postgres;
  }

  /** Adds a part and writes the file. */
  public void add(Section section) throws IOException {
    sections.add(section);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text());
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /** Whether every part could be measured. */
  public boolean isWhole() {
    return sections.stream().allMatch(section -> section.failure() == null);
  }

  /** As Markdown. */
  String text() {
    return "# What was measured\n\n"
        + facts()
        + "\n"
        + sections.stream().map(Section::text).collect(Collectors.joining("\n"));
  }

  private String facts() {
    List<Finding> all = sections.stream().flatMap(section -> section.findings().stream()).toList();
    return "| | |\n|---|---|\n"
        + fact("command", "`" + command + "`")
        + fact("begun", begun.truncatedTo(ChronoUnit.SECONDS).toString())
        + fact("commit", machine.commit())
        + fact("machine", machine.hardware())
        + fact("load average before", String.format(Locale.ROOT, "%.1f", machine.load()))
        + fact("JDK", machine.jdk())
        + fact("PostgreSQL", postgres.get())
        + fact("bars held", all.stream().filter(Finding::holds).count() + " of " + all.size());
  }

  private static String fact(String name, String value) {
    return "| " + name + " | " + value + " |\n";
  }
}

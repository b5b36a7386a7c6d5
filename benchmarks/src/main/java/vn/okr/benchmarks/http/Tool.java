package vn.okr.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.okr.local.LocalFailure;

/** A program of the system that the benchmarks call and do not install. */
enum Tool {
  WRK("wrk", "apt-get install wrk"),
  PGBENCH("pgbench", "apt-get install postgresql-contrib");

  private final String program;
  private final String remedy;

  Tool(String program, String remedy) {
    this.program = program;
    this.remedy = remedy;
  }

  /** Makes sure that all of them are there, with advice on the first one that is not. */
  static void requireAll() {
    for (Tool tool : values()) {
      tool.require();
    }
  }

  /** Makes sure that it is there, with advice if it is not. */
  void require() {
    if (!isThere()) {
      throw new LocalFailure(advice());
    }
  }

  private boolean isThere() {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private String advice() {
    return "%s is missing: %s (Debian's package; other systems have it under a like name)"
        .formatted(program, remedy);
  }

  /** Runs it to its end; what it printed. */
  String run(List<String> arguments, Map<String, String> environment) {
    List<String> command = new java.util.ArrayList<>(List.of(program));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new LocalFailure(program + " failed:\n" + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure(program + " was interrupted", e);
    }
  }

  /** The number behind a label in what a program printed. */
  static double number(String output, Pattern label) {
    Matcher found = label.matcher(output);
    if (!found.find()) {
      throw new LocalFailure("No " + label + " in:\n" + output);
    }
    return Double.parseDouble(found.group(1));
  }
}

package vn.okr.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.okr.local.services.LocalDatabase;

/** The database under the same statements, without the application. */
final class Pgbench {
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
  private static final Pattern PORT = Pattern.compile(":(\\d+)/");

  private final LocalDatabase database;
  private final Path folder;
  private final List<Path> scripts = new ArrayList<>();

  /** Writes a script for each request; its statements as the application sent them. */
  Pgbench(LocalDatabase database, Path folder, List<List<String>> requests) throws IOException {
    this.database = database;
    this.folder = Files.createDirectories(folder);
    for (int i = 0; i < requests.size(); i++) {
      Path script = folder.resolve("request-" + i + ".sql");
      Files.writeString(script, script(requests.get(i)));
      scripts.add(script);
    }
  }

  /**
   * As the JDBC driver sends them: the beginning of a transaction travels with the first statement,
   * everything else waits for its answer.
   */
  static String script(List<String> statements) {
    StringBuilder script = new StringBuilder();
    boolean begun = false;
    for (String statement : statements) {
      boolean begins = statement.regionMatches(true, 0, "begin", 0, 5);
      script.append(begins ? "\\startpipeline\n" : "");
      script.append(oneLine(statement)).append(";\n");
      script.append(begun ? "\\endpipeline\n" : "");
      begun = begins;
    }
    return script.toString();
  }

  /** A colon before a letter would be a variable of pgbench. */
  private static String oneLine(String statement) {
    return statement.replaceAll("\\s*\n\\s*", " ");
  }

  /** Transactions a second with so many clients. */
  double run(int clients, int seconds) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-h",
                "127.0.0.1",
                "-p",
                port(),
                "-U",
                database.username(),
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                "2",
                "-T",
                Integer.toString(seconds)));
    scripts.forEach(script -> arguments.addAll(List.of("-f", script.toString())));
    arguments.add("postgres");
    String output = Tool.PGBENCH.run(arguments, Map.of("PGPASSWORD", database.password()));
    return Tool.number(output, RATE);
  }

  private String port() {
    var port = PORT.matcher(database.jdbcUrl());
    if (!port.find()) {
      throw new IllegalStateException(database.jdbcUrl());
    }
    return port.group(1);
  }

  /** Where the scripts lie. */
  Path folder() {
    return folder;
  }
}

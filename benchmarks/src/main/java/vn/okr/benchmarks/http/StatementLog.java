package vn.okr.benchmarks.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.services.LocalDatabase;

/** What the database server logs while requests are made: the statements the application sends. */
final class StatementLog {
  /** How a server must be started for it. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "logging_collector", "on",
          "log_destination", "jsonlog",
          "log_directory", "log",
          "log_filename", "postgresql",
          "log_rotation_size", "0",
          "log_rotation_age", "0",
          "shared_buffers", "512MB",
          "max_wal_size", "4GB");

  /** The worker that rolls scores up is no part of a request. */
  private static final String WORKER = "delete from roll_up_request";

  private static final String MARK = "select 'the next request'";

  private final LocalDatabase database;
  private final Path folder;
  private final ObjectMapper json = new ObjectMapper();

  StatementLog(LocalDatabase database, Path data) {
    this.database = database;
    this.folder = data.resolve("log");
  }

  /**
   * How many statements a request sends that are neither the beginning nor the end of a
   * transaction: the median, as now and then the application looks something up that is no part of
   * a request.
   *
   * @param requests at least one, each with its statements
   */
  static int usualCountOf(List<List<String>> requests) {
    return (int)
        requests.stream()
            .mapToLong(StatementLog::countOf)
            .sorted()
            .skip(requests.size() / 2)
            .findFirst()
            .orElseThrow();
  }

  private static long countOf(List<String> statements) {
    return statements.stream()
        .map(text -> new LoggedStatement(0, text))
        .filter(statement -> !statement.begins() && !statement.ends())
        .count();
  }

  /** The statements that each of the requests sends, its transactions one after another. */
  List<List<String>> during(List<Runnable> requests) throws SQLException, IOException {
    Quiet.await(Database.of(database));
    tell("alter system set log_statement = 'all'");
    long before = size();
    try (Connection connection = Subjects.connect(database);
        Statement marks = connection.createStatement()) {
      for (Runnable request : requests) {
        marks.execute(MARK);
        request.run();
      }
    }
    tell("alter system reset log_statement");
    return requestsIn(linesFrom(before));
  }

  private void tell(String setting) throws SQLException {
    try (Connection connection = Subjects.connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(setting);
      statement.execute("select pg_reload_conf()");
      // Other sessions follow when they are idle; a moment is enough for that.
      statement.execute("select pg_sleep(0.3)");
    }
  }

  private long size() throws IOException {
    return Files.size(file());
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".json")).findFirst().orElseThrow();
    }
  }

  private List<LoggedStatement> linesFrom(long offset) throws IOException {
    List<LoggedStatement> found = new ArrayList<>();
    byte[] all = Files.readAllBytes(file());
    String log =
        new String(
            all, (int) offset, all.length - (int) offset, java.nio.charset.StandardCharsets.UTF_8);
    for (String line : log.split("\n")) {
      JsonNode entry = json.readTree(line);
      String message = entry.path("message").asText();
      if (LoggedStatement.isOne(message)) {
        String detail = entry.path("detail").asText();
        found.add(LoggedStatement.of(entry.path("pid").asLong(), message, detail));
      }
    }
    return found;
  }

  /** Whole transactions in the order they ended, without those of the worker and of this class. */
  private static List<List<String>> requestsIn(List<LoggedStatement> log) {
    List<List<String>> all = new ArrayList<>();
    Map<Long, List<String>> open = new HashMap<>();
    for (LoggedStatement statement : log) {
      if (statement.text().equals(MARK)) {
        all.add(new ArrayList<>());
      } else if (statement.begins()) {
        open.put(statement.session(), new ArrayList<>());
      }
      List<String> transaction = open.get(statement.session());
      if (transaction != null) {
        transaction.add(statement.text());
        if (statement.ends()) {
          open.remove(statement.session());
          all.getLast().addAll(isOfRequest(transaction) ? transaction : List.of());
        }
      }
    }
    return all;
  }

  private static boolean isOfRequest(List<String> transaction) {
    return transaction.stream().noneMatch(text -> text.startsWith(WORKER));
  }
}

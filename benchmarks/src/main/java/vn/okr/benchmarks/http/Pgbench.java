package vn.okr.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.LocalDatabase;

/** The database under the same statements, without the application. */
final class Pgbench {
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

  private final LocalDatabase database;
  private final List<Path> scripts = new ArrayList<>();
  private final int statements;

  /** Writes a script for each request; its statements as the application sent them. */
  Pgbench(LocalDatabase database, Path folder, List<List<String>> requests) throws IOException {
    this.database = database;
    Files.createDirectories(folder);
    for (int i = 0; i < requests.size(); i++) {
      Path script = folder.resolve("request-" + i + ".sql");
      Files.writeString(script, script(requests.get(i)));
      scripts.add(script);
    }
    statements = StatementLog.usualCountOf(requests);
  }

  /** How many a request sends, its beginning and its end not counted. */
  int statements() {
    return statements;
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

  /**
   * Transactions a second with so many clients. Each is a pgbench of its own with its share of the
   * scripts, so that it has prepared them all at once, and not for most of its time.
   */
  double run(int clients, int seconds) {
    List<Callable<Double>> runs = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      List<String> arguments = arguments(client, clients, seconds);
      runs.add(() -> rate(arguments));
    }
    double sum = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (Future<Double> rate : threads.invokeAll(runs)) {
        sum += rate.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new LocalFailure("pgbench failed", e);
    }
    return sum;
  }

  private List<String> arguments(int client, int clients, int seconds) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(Database.of(database).port()),
                "-U",
                database.username(),
                "-n"));
    arguments.addAll(List.of("-M", "prepared", "-T", Integer.toString(seconds)));
    for (int i = client; i < scripts.size(); i += clients) {
      arguments.addAll(List.of("-f", scripts.get(i).toString()));
    }
    arguments.add("postgres");
    return arguments;
  }

  private double rate(List<String> arguments) {
    String output = Tool.PGBENCH.run(arguments, Map.of("PGPASSWORD", database.password()));
    return Tool.number(output, RATE);
  }
}

package vn.okr.benchmarks.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.okr.benchmarks.http.FreePort;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.LocalFailure;

/** A cluster of the PostgreSQL 15 that Debian packages, driven by its own tools. */
final class Cluster implements Server {
  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
  private static final String SUPERUSER = "postgres";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path data;
  private final int port = FreePort.find();

  /**
   * Names one; nothing is started yet.
   *
   * @param data its folder, which is there for the superuser's account to write into
   */
  Cluster(Path data) {
    this.data = data;
  }

  /** Whether Debian's package {@code postgresql-15} is installed. */
  static boolean isPossible() {
    return Files.isExecutable(PROGRAMS.resolve("pg_basebackup"));
  }

  /** Makes it, empty. */
  void create() {
    run(
        "initdb",
        "-D",
        data.toString(),
        "-U",
        SUPERUSER,
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C.UTF-8");
  }

  /** Adds settings to those it has. */
  void configure(Map<String, String> settings) {
    String lines =
        settings.entrySet().stream()
            .map(s -> s.getKey() + " = '" + s.getValue().replace("'", "''") + "'\n")
            .collect(Collectors.joining());
    try {
      Files.writeString(data.resolve("postgresql.conf"), lines, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it, and waits until it takes connections. */
  void start() {
    String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
    run("pg_ctl", "-D", data.toString(), "-w", "-o", options, "-l", log().toString(), "start");
  }

  /** Brings a copy back to the moment it is configured for, and waits until it takes writes. */
  void recover() {
    run(Path.of("/usr/bin/touch"), data.resolve("recovery.signal").toString());
    start();
    if (!Pause.until(this::takesWrites, PATIENCE)) {
      throw new LocalFailure("It does not recover; see " + log());
    }
  }

  private boolean takesWrites() {
    try (Connection connection = direct().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select not pg_is_in_recovery()")) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** Copies all its files while it works; the copy lacks the log of what changes meanwhile. */
  void backUpTo(Cluster copy) {
    String[] arguments = {
      "-h",
      "127.0.0.1",
      "-p",
      Integer.toString(port),
      "-U",
      SUPERUSER,
      "-c",
      "fast",
      "-X",
      "none",
      "-D",
      copy.data.toString()
    };
    run("pg_basebackup", arguments);
  }

  private Path log() {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  /** Makes a folder for the superuser's account alone. */
  static Path newFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (isRoot()) {
      execute(List.of("chown", SUPERUSER, folder.toString()));
    }
    return folder;
  }

  /** It refuses to be run by root; Debian's package has made an account for it. */
  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void run(String program, String... arguments) {
    run(PROGRAMS.resolve(program), arguments);
  }

  private static void run(Path program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", SUPERUSER, "--"));
    }
    command.add(program.toString());
    command.addAll(List.of(arguments));
    execute(command);
  }

  private static void execute(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new LocalFailure(String.join(" ", command) + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Database direct() {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    return new Database(url, SUPERUSER, SUPERUSER);
  }

  @Override
  public Database wired() {
    return direct();
  }

  /** Ends it without a word, as a disaster does. */
  @Override
  public void close() {
    if (Files.exists(data.resolve("postmaster.pid"))) {
      run("pg_ctl", "-D", data.toString(), "-w", "-m", "immediate", "stop");
    }
  }
}

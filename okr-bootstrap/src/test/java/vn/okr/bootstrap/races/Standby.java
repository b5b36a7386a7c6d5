package vn.okr.bootstrap.races;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import vn.okr.bootstrap.TestFolders;
import vn.okr.local.services.LocalDatabase;
import vn.okr.local.services.Wire;

/** A PostgreSQL, and another one that follows it by streaming, at the end of a wire. */
final class Standby implements AutoCloseable {
  private final Path folder;
  private final LocalDatabase primary;
  private final LocalDatabase standby;
  private final Wire wire;

  private Standby(Path folder, LocalDatabase primary, LocalDatabase standby) {
    this.folder = folder;
    this.primary = primary;
    this.standby = standby;
    this.wire = new Wire(portOf(standby));
  }

  /** Starts both; the standby begins with the files of the other one at rest. */
  static Standby start() throws IOException {
    Path folder = Files.createTempDirectory("okr-standby");
    Path binaries = folder.resolve("binaries");
    Path data = folder.resolve("primary");
    Path copy = folder.resolve("standby");
    LocalDatabase.start(data, binaries).close();
    copy(data, copy);
    LocalDatabase primary = LocalDatabase.start(data, binaries);
    Files.createFile(copy.resolve("standby.signal"));
    Files.writeString(
        copy.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s'%n"
            .formatted(portOf(primary), primary.username(), primary.password()),
        StandardOpenOption.APPEND);
    return new Standby(folder, primary, LocalDatabase.start(copy, binaries));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** The one that is followed. */
  LocalDatabase primary() {
    return primary;
  }

  /** What a replica must know to read from the standby, whichever lag it puts up with. */
  Map<String, String> settings(String lagAllowed) {
    return Map.of(
        "OKR_READ_REPLICA_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:" + wire.port() + "/postgres",
        "OKR_READ_REPLICA_LAG_ALLOWED",
        lagAllowed);
  }

  /** The way to it. */
  Wire wire() {
    return wire;
  }

  /** It shows nothing new from now on, though it goes on receiving. */
  void standStill() {
    run("select pg_wal_replay_pause()");
  }

  /** It shows all that it has received, and follows again. */
  void goOn() {
    run("select pg_wal_replay_resume()");
  }

  private void run(String sql) {
    try (Connection connection =
            DriverManager.getConnection(standby.jdbcUrl(), standby.username(), standby.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static int portOf(LocalDatabase database) {
    return URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
  }

  @Override
  public void close() {
    wire.close();
    standby.close();
    primary.close();
    TestFolders.delete(folder.resolve("primary"), folder.resolve("standby"));
  }
}

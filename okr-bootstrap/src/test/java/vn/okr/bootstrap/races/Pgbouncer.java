package vn.okr.bootstrap.races;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import vn.okr.bootstrap.Installs;
import vn.okr.local.services.LocalDatabase;
import vn.okr.local.services.Ports;

/**
 * The pooler of {@code deploy/pgbouncer} in front of a database: other connections by transaction.
 */
final class Pgbouncer implements AutoCloseable {
  private static final Path CONFIGURATION = Path.of("../deploy/pgbouncer/pgbouncer.ini");
  private static final String ON_EACH_CONNECTION =
      "set lock_timeout = ''4s''; set statement_timeout = ''8s'';"
          + " set idle_in_transaction_session_timeout = ''30s''";

  private final Process process;
  private final int port;

  private Pgbouncer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Pgbouncer before(LocalDatabase database) throws IOException {
    int port = Ports.anyFree();
    Path folder =
        Files.createTempDirectory(
            "pgbouncer",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    Path configuration =
        Files.writeString(folder.resolve("pgbouncer.ini"), configuration(database, port));
    Files.setPosixFilePermissions(configuration, PosixFilePermissions.fromString("rw-r--r--"));
    List<String> command = new ArrayList<>(List.of(Installs.program("pgbouncer").toString()));
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("-u", "nobody"));
    }
    command.add(configuration.toString());
    return new Pgbouncer(new ProcessBuilder(command).inheritIO().start(), port);
  }

  /**
   * Where the pool is; the driver must not keep statements on connections that are others' next.
   */
  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/okr?prepareThreshold=0";
  }

  private static String configuration(LocalDatabase database, int port) {
    URI address = URI.create(database.jdbcUrl().substring("jdbc:".length()));
    return """
    [databases]
    okr = host=127.0.0.1 port=%d dbname=%s user=%s password=%s connect_query='%s'
    %%include %s
    [pgbouncer]
    listen_addr = 127.0.0.1
    listen_port = %d
    unix_socket_dir =
    auth_type = any
    log_connections = 0
    log_disconnections = 0
    log_stats = 0
    """
        .formatted(
            address.getPort(),
            address.getPath().substring(1),
            database.username(),
            database.password(),
            ON_EACH_CONNECTION,
            CONFIGURATION.toAbsolutePath().normalize(),
            port);
  }

  @Override
  public void close() {
    process.destroy();
  }
}

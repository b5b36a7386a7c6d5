package vn.okr.bootstrap.races;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.jspecify.annotations.Nullable;
import vn.okr.bootstrap.TestFolders;
import vn.okr.local.services.LocalDatabase;

/** What replicas stand on: one PostgreSQL, the company's sign-in and mail. */
final class Ground implements AutoCloseable {
  private static final String ISSUER = "company";
  private static final long AN_HOUR = 3600;

  private final LocalDatabase database;
  private final Pgbouncer pooler;
  private final MockOAuth2Server provider = new MockOAuth2Server();
  private final Mail mail = Mail.start();

  /** Its own, which goes with it. */
  private @Nullable Path folder;

  private Ground(LocalDatabase database) throws IOException {
    this.database = database;
    pooler = Pgbouncer.before(database);
  }

  static Ground start() throws IOException {
    Path folder = Files.createTempDirectory("okr-races");
    Ground ground = on(LocalDatabase.start(folder.resolve("data"), folder.resolve("binaries")));
    ground.folder = folder;
    return ground;
  }

  /** The same on a database that is running; it is stopped with the rest. */
  static Ground on(LocalDatabase database) throws IOException {
    Ground ground = new Ground(database);
    ground.relax();
    ground.provider.start(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}), 0);
    return ground;
  }

  /** Nothing raced for here must outlast a power cut; without waiting for the disk, more races. */
  private void relax() {
    run("alter system set fsync = off");
    run("select pg_reload_conf()");
  }

  private void run(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What a replica must know. */
  Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(mail.settings());
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    settings.put("QUARKUS_DATASOURCE_USERNAME", database.username());
    settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider.issuerUrl(ISSUER).toString());
    settings.put("OKR_SIGN_IN_CLAIM", "email");
    return settings;
  }

  /** The same for a replica whose connections are pooled, but for those that must be its own. */
  Map<String, String> pooledSettings() {
    Map<String, String> settings = new HashMap<>(settings());
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", pooler.jdbcUrl());
    settings.put("QUARKUS_DATASOURCE_JDBC_NEW_CONNECTION_SQL", "");
    settings.put("QUARKUS_FLYWAY_JDBC_URL", database.jdbcUrl());
    settings.put("OKR_LIVE_JDBC_URL", database.jdbcUrl());
    return settings;
  }

  /** Where mail goes. */
  Mail mail() {
    return mail;
  }

  /** A token of the company's sign-in for someone with that subject and e-mail. */
  String token(String subject, String email, String... roles) {
    Map<String, Object> claims =
        Map.of("name", subject, "email", email, "email_verified", true, "roles", List.of(roles));
    return provider.issueToken(ISSUER, subject, "okr", claims, AN_HOUR).serialize();
  }

  /** What is stored: the first column of the first row, a number. */
  long count(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Nobody writes the table until the bottleneck is closed. */
  Bottleneck bottleneckAt(String table) {
    try {
      return new Bottleneck(connect(), table);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }

  @Override
  public void close() {
    provider.shutdown();
    mail.close();
    pooler.close();
    database.close();
    if (folder != null) {
      TestFolders.delete(folder.resolve("data"));
    }
  }
}

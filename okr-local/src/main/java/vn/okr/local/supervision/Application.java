package vn.okr.local.supervision;

import java.nio.file.Path;
import java.util.Map;
import vn.okr.local.services.LocalServices;
import vn.okr.local.services.Provider;
import vn.okr.local.services.ServerProcess;

/** The packaged application on the local services. */
final class Application {
  private Application() {}

  /** Starts it; what it logs goes to a file. */
  static ServerProcess start(Path jar, int port, LocalServices services, Path log) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "--enable-native-access=ALL-UNNAMED",
            // Quick from the start, for one person who looks around.
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar.toString());
    return start(builder, port, services, log);
  }

  /** Starts it by a command that somebody else has put together. */
  static ServerProcess start(ProcessBuilder command, int port, LocalServices services, Path log) {
    command.environment().putAll(settings(port, services));
    return ServerProcess.start("The application", command, log);
  }

  private static Map<String, String> settings(int port, LocalServices services) {
    return Map.of(
        "QUARKUS_HTTP_HOST", "127.0.0.1",
        "QUARKUS_HTTP_PORT", Integer.toString(port),
        "QUARKUS_DATASOURCE_JDBC_URL", services.database().jdbcUrl(),
        "QUARKUS_DATASOURCE_USERNAME", services.database().username(),
        "QUARKUS_DATASOURCE_PASSWORD", services.database().password(),
        "QUARKUS_OIDC_AUTH_SERVER_URL", services.signIn().issuer(),
        "QUARKUS_OIDC_TOKEN_ISSUER", services.signIn().issuer(),
        "QUARKUS_OIDC_TOKEN_AUDIENCE", Provider.AUDIENCE,
        "OKR_SESSION_KEY", services.signIn().sessionKey());
  }
}

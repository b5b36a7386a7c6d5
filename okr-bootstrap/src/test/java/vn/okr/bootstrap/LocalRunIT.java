package vn.okr.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged product with the sample company, run on one machine as {@code ./okr run} does. */
class LocalRunIT {
  private static final Path LOCAL = Path.of("../okr-local/target/quarkus-app/quarkus-run.jar");
  private static final Path APP = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Pattern ADDRESS = Pattern.compile("'(http://[^']+)'");
  private static final long STOP_PATIENCE_SECONDS = 30;

  private static Path data;
  private static Process run;
  private static final List<String> WELCOME = new ArrayList<>();
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    data = Files.createTempDirectory("okr-run");
    port = freePort();
    run =
        java("run", "--port", "" + port, "--data", data.toString(), "--app", APP.toString())
            .redirectErrorStream(true)
            .start();
    var lines = run.inputReader();
    int curls = 0;
    String line = lines.readLine();
    while (line != null) {
      WELCOME.add(line);
      curls += line.contains("curl") ? 1 : 0;
      line = curls < 3 ? lines.readLine() : null;
    }
  }

  @AfterAll
  static void stopsCleanlyAndLeavesNoProcess() throws InterruptedException {
    Set<ProcessHandle> children = Set.copyOf(run.descendants().toList());
    run.destroy();
    assertThat(run.waitFor(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    assertThat(data.resolve("run.properties")).doesNotExist();
  }

  @Test
  void printsCurlLinesThatWork() throws IOException {
    // Given
    String ceo = token("ceo");
    List<String> addresses =
        WELCOME.stream()
            .flatMap(line -> ADDRESS.matcher(line).results().map(found -> found.group(1)))
            .toList();

    // When
    List<Integer> statuses =
        addresses.stream().map(a -> given().auth().oauth2(ceo).get(a).statusCode()).toList();

    // Then
    assertThat(statuses).as(String.join("\n", WELCOME)).containsExactly(200, 200, 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ceo",
        "marketing.lead",
        "marketing.member",
        "engineering.lead",
        "engineering.member",
        "intern",
        "admin"
      })
  void signsInEveryAccount(String account) throws IOException {
    // When
    JsonPath me = get(token(account), "/me");

    // Then
    assertThat(me.getString("displayName")).isNotBlank();
    assertThat(me.getList("roles", String.class).contains("okr-admin"))
        .isEqualTo(account.equals("admin"));
  }

  @Test
  void showsAnObjectiveInEveryStatus() throws IOException {
    // Given
    String admin = token("admin");

    // When
    Stream<String> statuses =
        Stream.of(
            "DRAFT",
            "DROPPED",
            "CLOSED",
            "OUTDATED",
            "NOT_MEASURED",
            "TOO_EARLY",
            "ON_TRACK",
            "AT_RISK",
            "OFF_TRACK");

    // Then
    assertThat(statuses)
        .allSatisfy(
            status ->
                assertThat(get(admin, "/objectives?status=" + status).getList("items"))
                    .isNotEmpty());
  }

  private static JsonPath get(String token, String path) {
    return given()
        .auth()
        .oauth2(token)
        .get("http://localhost:" + port + Api.ROOT + path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String token(String account) throws IOException {
    Process asked = java("token", account, "--data", data.toString()).start();
    return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private static ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", LOCAL.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

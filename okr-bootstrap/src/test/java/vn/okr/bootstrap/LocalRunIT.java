package vn.okr.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged product with the sample company, run on one machine as {@code ./okr run} does. */
class LocalRunIT {
  private static final Pattern ADDRESS = Pattern.compile("'(http://[^']+)'");

  private static LocalRun run;

  @BeforeAll
  static void start() {
    run = LocalRun.start();
  }

  @AfterAll
  static void stopsCleanlyAndLeavesNoProcess() {
    Set<ProcessHandle> children = run.children();
    assertThat(run.stop()).isTrue();
    assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    assertThat(run.claimsToRun()).isFalse();
  }

  @Test
  void printsCurlLinesThatWork() {
    // Given
    String ceo = run.token("ceo");
    List<String> addresses =
        run.welcome().stream()
            .flatMap(line -> ADDRESS.matcher(line).results().map(found -> found.group(1)))
            .toList();

    // When
    List<Integer> statuses =
        addresses.stream().map(a -> given().auth().oauth2(ceo).get(a).statusCode()).toList();

    // Then
    assertThat(statuses).as(String.join("\n", run.welcome())).containsExactly(200, 200, 200);
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
  void signsInEveryAccount(String account) {
    // When
    JsonPath me = get(run.token(account), "/me");

    // Then
    assertThat(me.getString("displayName")).isNotBlank();
    assertThat(me.getList("roles", String.class).contains("okr-admin"))
        .isEqualTo(account.equals("admin"));
  }

  @Test
  void showsAnObjectiveInEveryStatus() {
    // Given
    String admin = run.token("admin");

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
        .get(run.address() + Api.ROOT + path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}

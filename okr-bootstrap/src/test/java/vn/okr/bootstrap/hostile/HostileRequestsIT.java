package vn.okr.bootstrap.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.okr.bootstrap.Digests;
import vn.okr.bootstrap.Surroundings;
import vn.okr.bootstrap.Tables;
import vn.okr.bootstrap.hostile.Document.Operation;

/**
 * Every operation of the product's own description, asked in many odd ways. A failure names the
 * seed of its request, which {@code -Dokr.hostile.seed} repeats alone.
 */
@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class HostileRequestsIT {
  private static final int REQUESTS = Integer.getInteger("okr.hostile.requests", 40);
  private static final long SEED = 2026;

  /** Names of classes, SQL, parsers and stack traces. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.|vn\\.okr\\.[a-z]|java\\.|jakarta|quarkus|hibernate|vertx"
              + "|postgres|fasterxml|Unexpected character|\\bselect\\b.*\\bfrom\\b|SQLSTATE|RESTEASY",
          Pattern.CASE_INSENSITIVE);

  private static final List<Integer> KNOWN =
      List.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428);

  private static final Set<Integer> SEEN = new TreeSet<>();
  private static final @Nullable Long REPEATED = Long.getLong("okr.hostile.seed");

  private static Connection tables;
  private static Map<String, String> before;

  @BeforeAll
  static void lookIn() throws SQLException {
    tables = Tables.connect();
  }

  @AfterAll
  static void hasTriedAllKindsOfRequests() throws SQLException {
    tables.close();
    if (REPEATED == null) {
      assertThat(SEEN).contains(200, 201, 400, 401, 403, 404, 405, 406, 409, 415, 422);
    }
  }

  @TestFactory
  Stream<DynamicTest> isNeverBroughtDownAndNeverWritesHalf() {
    Document document = Document.read();
    Scene scene = new Scene();
    before = Digests.settled(tables);
    Values values = new Values(document, scene);
    return document.operations().stream()
        .map(
            operation ->
                dynamicTest(operation.toString(), () -> askOften(operation, values, scene)));
  }

  private static void askOften(Operation operation, Values values, Scene scene) {
    if (REPEATED != null) {
      ask(operation, values, scene, REPEATED);
      return;
    }
    for (int i = 0; i < REQUESTS; i++) {
      ask(operation, values, scene, SEED * 1_000_003 + operation.toString().hashCode() * 31L + i);
    }
  }

  private static void ask(Operation operation, Values values, Scene scene, long seed) {
    // Given
    Call call = new Requests(values, scene, Chance.of(seed)).of(operation);

    // When
    Call.Answer answer = call.send(RestAssured.port);

    // Then
    Map<String, String> after = Digests.settled(tables);
    Map<String, String> untouched = before;
    before = after;
    SEEN.add(answer.status());
    String what = "seed " + seed + ": " + call + " -> " + answer;
    if (call.method().equals("GET")) {
      assertThat(after).as(what).isEqualTo(untouched);
    }
    if (answer.status() >= 200 && answer.status() < 400) {
      assertThat(answer.body()).as(what).doesNotContainPattern("\\p{Cntrl}&&[^\\n]");
      return;
    }
    assertThat(answer.status()).as(what).isIn(KNOWN);
    assertThat(after).as(what).isEqualTo(untouched);
    if (!call.method().equals("HEAD")) {
      isAProblem(answer, what);
    }
  }

  private static void isAProblem(Call.Answer answer, String what) {
    assertThat(answer.headers().get("content-type")).as(what).isEqualTo("application/problem+json");
    JsonPath problem = JsonPath.from(answer.body());
    assertThat(problem.getInt("status")).as(what).isEqualTo(answer.status());
    assertThat(problem.getString("code")).as(what).matches("[a-z-]+");
    assertThat(problem.getString("title")).as(what).isNotBlank();
    assertThat(problem.getString("traceId")).as(what).isNotBlank();
    assertThat(answer.body()).as(what).doesNotContainPattern(FOREIGN);
    assertThat(problem.get().toString().codePoints().filter(HostileRequestsIT::isBroken))
        .as(what)
        .isEmpty();
  }

  private static boolean isBroken(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }
}

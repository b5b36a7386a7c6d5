package vn.okr.adapters.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class StrictJsonTest extends ApiTest {
  private static final String SOME_ID = "01890a5d-ac96-774b-bcce-b302099a8057";

  static Stream<Arguments> malformations() {
    return Stream.of(
        arguments("", "", "required"),
        arguments("   ", "", "required"),
        arguments("null", "", "wrong-type"),
        arguments("[]", "", "wrong-type"),
        arguments("\"text\"", "", "wrong-type"),
        arguments("{", "", "malformed-json"),
        arguments("{\"name\": \"Q3\",}", "/name", "malformed-json"),
        arguments("{name: \"Q3\"}", "", "malformed-json"),
        arguments("{'name': 'Q3'}", "", "malformed-json"),
        arguments("// no\n{}", "", "malformed-json"),
        arguments(cycle("\"name\": NaN"), "/name", "malformed-json"),
        arguments(cycle("\"name\": 012"), "/name", "malformed-json"),
        arguments(cycle("\"name\": 1e-2147483649"), "/name", "malformed-json"),
        arguments(cycle("\"name\": 0e-2147483648"), "/name", "malformed-json"),
        arguments(cycle("\"name\": \"\\ud800\""), "/name", "invalid-text"),
        arguments(cycle("\"name\": \"a\\u0000b\""), "/name", "control-character"),
        arguments(cycle("\"name\": 5"), "/name", "wrong-type"),
        arguments(cycle("\"name\": true"), "/name", "wrong-type"),
        arguments(cycle("\"name\": [\"Q3\"]"), "/name", "wrong-type"),
        arguments(cycle("\"name\": {\"value\": \"Q3\"}"), "/name", "wrong-type"),
        arguments(cycle("\"name\": null"), "/name", "required"),
        arguments(cycle("\"name\": \"  \""), "/name", "required"),
        arguments(cycle("\"name\": \"Q3\", \"name\": \"Q4\""), "/name", "duplicate-key"),
        arguments(cycle("\"name\": \"Q3\", \"nam\": \"Q4\""), "/nam", "unknown-field"),
        arguments(cycle("\"name\": \"Q3\", \"a/b~c\": 1"), "/a~1b~0c", "unknown-field"),
        arguments(cycle("\"name\": \"Q3\", \"parentId\": \"x\""), "/parentId", "invalid-id"),
        arguments(cycle("\"name\": \"Q3\", \"parentId\": 5"), "/parentId", "wrong-type"),
        arguments(
            cycle("\"name\": \"Q3\", \"parentId\": \"1-1-1-1-1\""), "/parentId", "invalid-id"),
        arguments(cycle("\"name\": \"Q3\"") + "{}", "", "malformed-json"),
        arguments(cycle("\"name\": \"Q3\"") + "x", "", "malformed-json"),
        arguments("\uFEFF" + cycle("\"name\": \"Q3\""), "", "malformed-json"));
  }

  @ParameterizedTest
  @MethodSource("malformations")
  void aMalformedBodyIsRefusedWhereItIsWrong(String body, String pointer, String code) {
    // Given
    var request = as("admin", body);

    // When
    Response answer = request.post("/cycles");

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-request"))
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  static Stream<Arguments> objectives() {
    return Stream.of(
        arguments("\"weight\": \"5\"", "/weight", "wrong-type"),
        arguments("\"weight\": -1", "/weight", "out-of-range"),
        arguments("\"weight\": 1e999", "/weight", "out-of-range"),
        arguments("\"weight\": 1e-999", "/weight", "too-many-decimals"),
        arguments("\"weight\": 1.00001", "/weight", "too-many-decimals"),
        arguments("\"startingConfidence\": 5.0", "/startingConfidence", "wrong-type"),
        arguments("\"startingConfidence\": 5e0", "/startingConfidence", "wrong-type"),
        arguments("\"startingConfidence\": 11", "/startingConfidence", "out-of-range"),
        arguments("\"startingConfidence\": 99999999999", "/startingConfidence", "out-of-range"),
        arguments("\"measure\": {}", "/measure/type", "required"),
        arguments("\"measure\": {\"type\": \"okr\"}", "/measure/type", "unknown-value"),
        arguments("\"measure\": {\"type\": 1}", "/measure/type", "unknown-value"),
        arguments("\"measure\": \"metric\"", "/measure", "wrong-type"),
        arguments(
            "\"measure\": {\"type\": \"binary\", \"target\": 1}",
            "/measure/target",
            "unknown-field"),
        arguments(
            "\"measure\": {\"type\": \"metric\", \"start\": 1}", "/measure/target", "required"),
        arguments(
            "\"measure\": {\"type\": \"keep\", \"atMost\": 1, \"method\": \"share\"}",
            "/measure/method",
            "unknown-value"),
        arguments(
            "\"measure\": {\"type\": \"milestones\", \"milestones\": []}",
            "/measure/milestones",
            "required"),
        arguments(
            "\"measure\": {\"type\": \"milestones\", \"milestones\": [{\"title\": \"a\", \"weight\": 0}]}",
            "/measure/milestones/0/weight",
            "not-positive"),
        arguments(
            "\"measure\": {\"type\": \"milestones\", \"milestones\": [null]}",
            "/measure/milestones/0",
            "required"));
  }

  @ParameterizedTest
  @MethodSource("objectives")
  void aWrongValueDeepInsideIsPointedTo(String field, String pointer, String code) {
    // Given
    String measure = field.startsWith("\"measure\"") ? "" : "\"measure\": {\"type\": \"binary\"}, ";
    String body = objective("{\"title\": \"K\", " + measure + field + "}");

    // When
    Response answer = as("member", body).post("/objectives");

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/keyResults/0" + pointer))
        .body("errors.code", contains(code));
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    // Given
    String body =
        """
        {"cycleId": "x", "owner": {"type": "team", "id": "y"}, "title": "", "ambition": "BIG",
         "keyResults": [{"title": "K"}, {"measure": {"type": "binary"}, "title": 1}], "tpyo": 1}""";

    // When
    Response answer = as("member", body).post("/objectives");

    // Then
    answer
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/tpyo",
                "/cycleId",
                "/owner/type",
                "/title",
                "/ambition",
                "/keyResults/0/measure",
                "/keyResults/1/title"));
  }

  @Test
  void rulesOfTheMethodPointIntoTheBody() {
    // Given
    String body =
        objective(SampleCompany.metric("A", 1, 2) + "," + SampleCompany.metric("B", 5, 5));

    // When
    Response answer = as("member", body).post("/objectives");

    // Then
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("start-equals-target"))
        .body("errors[0].pointer", equalTo("/keyResults/1/measure/target"));
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    // Given
    byte[] latin = cycle("\"name\": \"Quý\"").getBytes(ISO_8859_1);

    // When
    Response answer = as("admin").contentType("application/json").body(latin).post("/cycles");

    // Then
    answer.then().statusCode(400).body("errors[0].code", equalTo("invalid-encoding"));
  }

  @Test
  void aSurrogateEncodedAsUtf8IsRefused() {
    // Given
    byte[] body = cycle("\"name\": \"???\"").getBytes(UTF_8);
    int at = new String(body, UTF_8).indexOf("???");
    body[at] = (byte) 0xED;
    body[at + 1] = (byte) 0xA0;
    body[at + 2] = (byte) 0x80;

    // When
    Response answer = as("admin").contentType("application/json").body(body).post("/cycles");

    // Then
    answer.then().statusCode(400).body("errors[0].code", equalTo("invalid-encoding"));
  }

  @Test
  void aBrokenFieldNameIsNotSentBackBroken() {
    // Given
    String body = cycle("\"name\": \"Q3\", \"\\ud800\\n\": 1");

    // When
    Response answer = as("admin", body).post("/cycles");

    // Then
    answer.then().statusCode(400).body("errors[0].pointer", equalTo("/\uFFFD\uFFFD"));
  }

  @Test
  void thirtyTwoLevelsAreReadAndMoreAreNot() {
    // Given
    String deepest = cycle("\"name\": " + "[".repeat(31) + "]".repeat(31));
    String tooDeep = cycle("\"name\": " + "[".repeat(32) + "]".repeat(32));
    as("admin", deepest).post("/cycles").then().body("errors[0].code", equalTo("wrong-type"));

    // When
    Response answer = as("admin", tooDeep).post("/cycles");

    // Then
    answer.then().statusCode(400).body("errors[0].code", equalTo("too-deep"));
  }

  @Test
  void oneMebibyteIsReadAndMoreIsNot() {
    // Given
    String padding = " ".repeat((1 << 20) - 2);
    as("admin", "{" + padding + "}").post("/cycles").then().statusCode(400);

    // When
    Response answer = as("admin", "{ " + padding + "}").post("/cycles");

    // Then
    answer.then().statusCode(413).body("code", equalTo("payload-too-large"));
  }

  private static String cycle(String fields) {
    return "{\"startsOn\": \"2026-07-01\", \"endsOn\": \"2026-09-30\", " + fields + "}";
  }

  private static String objective(String keyResults) {
    return """
        {"cycleId": "%s", "owner": {"type": "person", "id": "%s"}, "title": "T",
         "ambition": "COMMITTED", "keyResults": [%s]}"""
        .formatted(SOME_ID, SOME_ID, keyResults);
  }
}

package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each request here is wrong in every later way too; the check that comes first answers. */
@QuarkusTest
class OrderOfChecksTest extends ApiTest {
  private static final String NO_JSON = "{";
  private static final String UNKNOWN = "01890a5d-ac96-774b-bcce-b302099a8057";

  private SampleCompany sample;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/objectives/no-id", "/nothing", "/me"})
  void first401(String path) {
    // Given
    var request = anonymous().contentType(MERGE_PATCH).body(NO_JSON);

    // When
    Response answer = request.patch(path);

    // Then
    answer.then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
  }

  @Test
  void then404ForWhatIsNotThere() {
    // Given
    var request = as("intern").contentType(MERGE_PATCH).body(NO_JSON);

    // When
    Response answer = request.patch("/objectives/" + UNKNOWN);

    // Then
    answer.then().statusCode(404).body("code", equalTo("not-found"));
  }

  /** There is nothing yet that a right could be asked for. */
  @ParameterizedTest
  @CsvSource({
    "/objectives/no-id, {id}",
    "/units/" + UNKNOWN + "/members/no-id, {personId}",
    "/units/" + UNKNOWN + "0/members/" + UNKNOWN + ", {id}"
  })
  void or400ForWhatCannotBeAnId(String path, String pointer) {
    // Given
    var request = as("intern");

    // When
    Response answer = request.delete(path);

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo("invalid-id"));
  }

  @Test
  void then404ForADraftOfOthers() {
    // Given
    String path = "/objectives/" + sample.draft().path("id");

    // When
    Response answer = as("intern").contentType(MERGE_PATCH).body(NO_JSON).patch(path);

    // Then
    answer.then().statusCode(404);
  }

  @Test
  void then403() {
    // Given
    String path = "/objectives/" + sample.published().path("id");

    // When
    Response answer = as("intern").contentType(MERGE_PATCH).body(NO_JSON).patch(path);

    // Then
    answer.then().statusCode(403).body("code", equalTo("forbidden"));
  }

  @Test
  void then428() {
    // Given
    String path = "/objectives/" + sample.published().path("id");

    // When
    Response answer = as("lead").contentType(MERGE_PATCH).body(NO_JSON).patch(path);

    // Then
    answer.then().statusCode(428);
  }

  @Test
  void then412() {
    // Given
    String path = "/objectives/" + sample.published().path("id");

    // When
    Response answer = edit("lead", "\"99-x\"", NO_JSON).patch(path);

    // Then
    answer.then().statusCode(412);
  }

  @Test
  void then400() {
    // Given
    Response published = sample.published();
    as("lead", "{\"reason\": \"x\"}")
        .post("/objectives/" + published.path("id") + "/drop")
        .then()
        .statusCode(200);

    // When
    Response answer = edit("lead", "*", NO_JSON).patch("/objectives/" + published.path("id"));

    // Then
    answer.then().statusCode(400);
  }

  @Test
  void last409() {
    // Given
    Response published = sample.published();
    as("lead", "{\"reason\": \"x\"}")
        .post("/objectives/" + published.path("id") + "/drop")
        .then()
        .statusCode(200);

    // When
    Response answer =
        edit("lead", "*", "{\"title\": \"T\"}").patch("/objectives/" + published.path("id"));

    // Then
    answer.then().statusCode(409).body("code", equalTo("illegal-transition"));
  }

  @Test
  void whatMayNotBeReadIsNotFoundWhateverThePageAskedFor() {
    // Given
    String path = "/objectives/" + sample.draft().path("id") + "/history?limit=0";

    // When
    Response answer = as("intern").get(path);

    // Then
    answer.then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/units", "/people", "/cycles"})
  void whoMayNotWriteLearnsNothingOfTheBody(String path) {
    // Given
    var request = as("lead", NO_JSON);

    // When
    Response answer = request.post(path);

    // Then
    answer.then().statusCode(403);
  }

  @Test
  void anUnknownUnitIsNotFoundThoughItsCycleIsMissing() {
    // Given
    String path = "/units/" + UNKNOWN + "/scorecard";

    // When
    Response answer = as("lead").get(path);

    // Then
    answer.then().statusCode(404);
  }
}

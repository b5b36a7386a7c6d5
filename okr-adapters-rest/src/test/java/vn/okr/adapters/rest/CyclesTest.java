package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CyclesTest extends ApiTest {
  private static final String QUARTER =
      """
      {"name": "Quý 3/2026", "startsOn": "2026-07-01", "endsOn": "2026-09-30"}""";

  @Test
  void planningAnswersWithTheCycleAndWhereItLives() {
    // Given
    var request = as("admin", QUARTER);

    // When
    Response answer = request.post("/cycles");

    // Then
    answer
        .then()
        .statusCode(201)
        .header("Location", equalTo("/api/v1/cycles/" + answer.path("id")))
        .header("ETag", matchesPattern("\"0-[\\w-]+\""))
        .body("name", equalTo("Quý 3/2026"))
        .body("phase", equalTo("PLANNING"))
        .body("$", not(hasKey("parentId")));
  }

  @Test
  void employeesMayNotPlan() {
    // Given
    var request = as("intern", QUARTER);

    // When
    Response answer = request.post("/cycles");

    // Then
    answer.then().statusCode(403).body("code", equalTo("forbidden"));
  }

  @Test
  void aCycleMovesToItsNextPhase() {
    // Given
    String id = idOf(as("admin", QUARTER).post("/cycles"));

    // When
    Response answer = as("admin", "{\"phase\": \"RUNNING\"}").post("/cycles/" + id + "/phase");

    // Then
    answer.then().statusCode(200).body("phase", equalTo("RUNNING"));
  }

  @Test
  void anEditMeantForAnOldRevisionIsStale() {
    // Given
    Response planned = as("admin", QUARTER).post("/cycles");
    String path = "/cycles/" + idOf(planned);
    String tag = planned.header("ETag");
    edit("admin", tag, "{\"name\": \"Quý 3\"}").patch(path).then().statusCode(200);

    // When
    Response answer = edit("admin", tag, "{\"name\": \"Quý III\"}").patch(path);

    // Then
    answer.then().statusCode(412).body("code", equalTo("stale"));
    assertThat(as("intern").get(path).<String>path("name")).isEqualTo("Quý 3");
  }

  @Test
  void aCycleThatNothingIsInIsDeleted() {
    // Given
    Response planned = as("admin", QUARTER).post("/cycles");
    String path = "/cycles/" + idOf(planned);

    // When
    Response deleted = as("admin").header("If-Match", planned.header("ETag")).delete(path);

    // Then
    deleted.then().statusCode(204);
    as("admin").get(path).then().statusCode(404);
  }

  @Test
  void aCycleInUseStays() {
    // Given
    SampleCompany sample = SampleCompany.open();
    sample.draft();
    String path = "/cycles/" + sample.cycleId();
    String tag = as("admin").get(path).header("ETag");

    // When
    Response refused = as("admin").header("If-Match", tag).delete(path);

    // Then
    refused.then().statusCode(409).body("code", equalTo("in-use"));
    as("admin").get(path).then().statusCode(200);
  }
}

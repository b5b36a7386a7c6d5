package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyResultsTest extends ApiTest {
  private SampleCompany sample;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
  }

  @Test
  void aKeyResultIsAddedAndHasAnAddressOfItsOwn() {
    // Given
    String path = "/objectives/" + idOf(sample.draft()) + "/key-results";

    // When
    Response answer = as("lead", SampleCompany.metric("Thêm", 1, 2)).post(path);

    // Then
    answer
        .then()
        .statusCode(201)
        .header("Location", equalTo("/api/v1/key-results/" + answer.path("id")));
    as("lead")
        .get("/key-results/" + answer.path("id"))
        .then()
        .statusCode(200)
        .body("title", equalTo("Thêm"));
  }

  @Test
  void changingTheTargetOfAPublishedKeyResultNeedsAReason() {
    // Given
    Response published = sample.published();
    String measure = "{\"measure\": {\"type\": \"metric\", \"start\": 0, \"target\": 50}}";

    // When
    Response answer =
        edit("lead", published.header("ETag"), measure)
            .patch("/key-results/" + published.path("keyResults[0].id"));

    // Then
    answer.then().statusCode(422).body("code", equalTo("reason-required"));
  }

  @Test
  void anEditReplacesTheMeasureWhole() {
    // Given
    Response published = sample.published();
    String edit =
        """
        {"measure": {"type": "metric", "start": 0, "target": 50}, "reason": "thị trường đổi"}""";

    // When
    Response answer =
        edit("lead", published.header("ETag"), edit)
            .patch("/key-results/" + published.path("keyResults[0].id"));

    // Then
    answer
        .then()
        .statusCode(200)
        .body("measure.target", equalTo(50))
        .body("measure", not(hasKey("unit")));
  }

  @Test
  void aKeyResultOfADraftIsDeleted() {
    // Given
    Response draft = sample.draft();

    // When
    Response answer =
        as("lead")
            .header("If-Match", draft.header("ETag"))
            .delete("/key-results/" + draft.path("keyResults[0].id"));

    // Then
    answer.then().statusCode(204);
    as("lead").get("/objectives/" + draft.path("id")).then().body("keyResults", hasSize(0));
  }

  @Test
  void aPublishedKeyResultIsDropped() {
    // Given
    String two = SampleCompany.metric("Một", 0, 1) + "," + SampleCompany.metric("Hai", 0, 1);
    Response published =
        SampleCompany.publish("lead", idOf(as("lead", sample.objective(two)).post("/objectives")));

    // When
    Response answer =
        as("lead", "{\"reason\": \"trùng\"}")
            .post("/key-results/" + published.path("keyResults[0].id") + "/drop");

    // Then
    answer.then().statusCode(200).body("status", equalTo("DROPPED"));
  }
}

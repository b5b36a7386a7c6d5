package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckInsTest extends ApiTest {
  private SampleCompany sample;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
  }

  @Test
  void aCheckInAnswersWithTheNewScore() {
    // Given
    Response published = sample.published();
    String checkIn =
        """
        {"value": 42, "confidence": 7, "note": "tốt", "blockers": "không", "on": "2026-07-01"}""";

    // When
    Response answer = SampleCompany.checkIn("lead", published, checkIn);

    // Then
    answer
        .then()
        .statusCode(201)
        .body("score", equalTo(0.42f))
        .body("by", equalTo(sample.leadId()))
        .body("on", equalTo("2026-07-01"))
        .body("recordedAt", notNullValue())
        .body("id", notNullValue());
  }

  @Test
  void aCorrectionIsListedBesideWhatItCorrects() {
    // Given
    Response published = sample.published();
    String wrong = idOf(SampleCompany.checkIn("lead", published, "{\"value\": 420}"));
    SampleCompany.checkIn("lead", published, "{\"value\": 42, \"corrects\": \"" + wrong + "\"}");

    // When
    Response answer =
        as("intern").get("/key-results/" + published.path("keyResults[0].id") + "/check-ins");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("items.value", contains(420, 42))
        .body("items.corrected", contains(true, false))
        .body("items[1].corrects", equalTo(wrong))
        .body("items[0].byName", equalTo("lead"));
  }

  @Test
  void milestonesAreCheckedOffByTheirIds() {
    // Given
    String checklist =
        """
        {"title": "Ra mắt", "measure": {"type": "milestones", "milestones": [
          {"title": "Một"}, {"title": "Hai", "weight": 3}]}}""";
    Response published =
        SampleCompany.publish(
            "lead", idOf(as("lead", sample.objective(checklist)).post("/objectives")));
    String second = published.path("keyResults[0].measure.milestones[1].id");

    // When
    Response answer =
        SampleCompany.checkIn("lead", published, "{\"milestonesDone\": [\"" + second + "\"]}");

    // Then
    answer.then().statusCode(201).body("score", equalTo(0.75f));
  }

  @Test
  void theWeeklyGridIsAllOrNothingAndPointsToEveryLineRefused() {
    // Given
    Response published = sample.published();
    String keyResult = published.path("keyResults[0].id");
    String grid =
        """
        {"items": [
          {"keyResultId": "%s", "value": 1, "on": "2026-07-02"},
          {"keyResultId": "%s", "value": 2},
          {"keyResultId": "01890a5d-ac96-774b-bcce-b302099a8057", "value": 3}]}"""
            .formatted(keyResult, keyResult);

    // When
    Response answer = as("lead", grid).post("/check-ins");

    // Then
    answer
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/items/0/on", "/items/2/keyResultId"))
        .body("errors.code", contains("future-date", "unknown-reference"));
    as("lead").get("/key-results/" + keyResult + "/check-ins").then().body("items", hasSize(0));
  }

  @Test
  void theWeeklyGridAnswersInItsOrder() {
    // Given
    String two = SampleCompany.metric("Một", 0, 10) + "," + SampleCompany.metric("Hai", 0, 10);
    Response published =
        SampleCompany.publish("lead", idOf(as("lead", sample.objective(two)).post("/objectives")));
    String grid =
        """
        {"items": [{"keyResultId": "%s", "value": 5}, {"keyResultId": "%s", "value": 2}]}"""
            .formatted(
                published.<String>path("keyResults[1].id"),
                published.<String>path("keyResults[0].id"));

    // When
    Response answer = as("lead", grid).post("/check-ins");

    // Then
    answer.then().statusCode(201).body("items.score", contains(0.5f, 0.2f));
  }

  @Test
  void aReadingOfAnotherMeasureIsRefused() {
    // Given
    Response published = sample.published();

    // When
    Response answer = SampleCompany.checkIn("lead", published, "{\"done\": true}");

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("wrong-reading"))
        .body("errors[0].pointer", equalTo("/done"));
  }
}

package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People say whether they want to be reminded. */
@QuarkusTest
class RemindersTest extends ApiTest {
  @Test
  void everyoneIsRemindedUntilTheyDecideOtherwise() {
    // Given
    Response before = as("member").get("/me/reminders");

    // When
    Response stopped = as("member", "{\"wanted\": false}").put("/me/reminders");

    // Then
    before.then().statusCode(200).body("wanted", equalTo(true));
    stopped.then().statusCode(200).body("wanted", equalTo(false));
    as("member").get("/me/reminders").then().body("wanted", equalTo(false));
    as("lead").get("/me/reminders").then().body("wanted", equalTo(true));
    as("member", "{\"wanted\": true}").put("/me/reminders").then().body("wanted", equalTo(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /wanted | required",
        "{\"wanted\": null} | /wanted | required",
        "{\"wanted\": \"no\"} | /wanted | wrong-type",
      })
  void whatIsNoDecisionIsRefused(String body, String pointer, String code) {
    // When
    Response refused = as("member", body).put("/me/reminders");

    // Then
    refused
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
    as("member").get("/me/reminders").then().body("wanted", equalTo(true));
  }
}

package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has left is listed until their goals are with somebody else. */
@QuarkusTest
class LeaversTest extends ApiTest {
  private SampleCompany sample;
  private String goal;

  @BeforeEach
  void someoneLeaves() {
    sample = SampleCompany.open();
    goal =
        idOf(
            as(
                    "member",
                    sample.objective(
                        "person", sample.memberId(), SampleCompany.metric("Gọi", 0, 100)))
                .post("/objectives"));
    String tag = as("admin").get("/people/" + sample.memberId()).header("ETag");
    edit("admin", tag, "{\"active\": false}")
        .patch("/people/" + sample.memberId())
        .then()
        .statusCode(200);
  }

  @Test
  void areListedUntilAUnitHasTakenTheirGoals() {
    // Given
    as("admin")
        .get("/leavers")
        .then()
        .statusCode(200)
        .body("items.person.id", contains(sample.memberId()))
        .body("items[0].openObjectives", equalTo(1))
        .body("items[0].openKeyResults", equalTo(0))
        .body("next", nullValue());

    // When
    Response passed = handOver("{\"toUnit\": \"" + sample.marketingId() + "\"}");

    // Then
    passed.then().statusCode(200).body("objectives", equalTo(1));
    as("admin").get("/objectives/" + goal).then().body("owner.id", equalTo(sample.marketingId()));
    as("admin").get("/leavers").then().body("items", empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|400|/to|required",
        "{'to': '{lead}', 'toUnit': '{unit}'}|400|/toUnit|duplicate",
        "{'toUnit': '{lead}'}|422|/toUnit|unknown-reference",
        "{'to': '{unit}'}|422|/to|unknown-reference"
      },
      quoteCharacter = '"')
  void keepTheirGoalsUntilExactlyOneSuccessorIsNamed(
      String body, int status, String pointer, String code) {
    // When
    Response refused =
        handOver(
            body.replace('\'', '"')
                .replace("{lead}", sample.leadId())
                .replace("{unit}", sample.marketingId()));

    // Then
    refused
        .then()
        .statusCode(status)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
    as("admin").get("/objectives/" + goal).then().body("owner.id", equalTo(sample.memberId()));
  }

  private Response handOver(String body) {
    return as("admin", body).post("/people/" + sample.memberId() + "/handover");
  }
}

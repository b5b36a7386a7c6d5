package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.port.RememberedAnswers;
import vn.okr.domain.organisation.PersonId;
import vn.okr.testkit.memory.RememberedAnswersInMemory;

@QuarkusTest
class IdempotencyTest extends ApiTest {
  private static final String QUARTER =
      """
      {"name": "Q3", "startsOn": "2026-07-01", "endsOn": "2026-09-30"}""";

  @Inject RememberedAnswersInMemory remembered;

  @Test
  void theSameKeyAndBodyGiveTheFirstAnswerAgain() {
    // Given
    Response first = keyed("k1", QUARTER).post("/cycles");

    // When
    Response again = keyed("k1", QUARTER).post("/cycles");

    // Then
    again
        .then()
        .statusCode(201)
        .header("Location", first.header("Location"))
        .header("ETag", first.header("ETag"))
        .contentType(first.contentType());
    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    as("admin").get("/cycles").then().body("items", hasSize(1));
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    // Given
    keyed("k1", QUARTER).post("/cycles").then().statusCode(201);

    // When
    Response answer = keyed("k1", QUARTER + " ").post("/cycles");

    // Then
    answer.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void theKeyOfOneCallerMeansNothingToAnother() {
    // Given
    SampleCompany sample = SampleCompany.open();
    String draft = sample.objective("person", sample.memberId(), "");
    String first = idOf(as("member", draft).header("Idempotency-Key", "k1").post("/objectives"));

    // When
    Response answer = as("admin", draft).header("Idempotency-Key", "k1").post("/objectives");

    // Then
    answer.then().statusCode(201).body("id", not(equalTo(first)));
  }

  @Test
  void aFailureIsNotRemembered() {
    // Given
    keyed("k1", "{}").post("/cycles").then().statusCode(400);

    // When
    Response answer = keyed("k1", QUARTER).post("/cycles");

    // Then
    answer.then().statusCode(201);
  }

  @Test
  void whileTheFirstRequestRunsTheSecondIsAConflict() {
    // Given
    PersonId admin = new PersonId(UUID.fromString(SampleCompany.me("admin")));
    remembered.holdElsewhere(new RememberedAnswers.Key(admin, "POST", "/api/v1/cycles", "running"));

    // When
    Response answer = keyed("running", QUARTER).post("/cycles");

    // Then
    answer.then().statusCode(409).body("code", equalTo("idempotency-key-running"));
  }

  @Test
  void aKeyMayHave255Characters() {
    // Given
    var request = keyed("k".repeat(255), QUARTER);

    // When
    Response answer = request.post("/cycles");

    // Then
    answer.then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "khoá"})
  void aKeyOfOtherCharactersIsRefused(String key) {
    // Given
    var request = keyed(key, QUARTER);

    // When
    Response answer = request.post("/cycles");

    // Then
    answer.then().statusCode(400).body("errors[0].code", equalTo("invalid-idempotency-key"));
  }

  @Test
  void aKeyOf256CharactersIsRefused() {
    // Given
    var request = keyed("k".repeat(256), QUARTER);

    // When
    Response answer = request.post("/cycles");

    // Then
    answer.then().statusCode(400);
  }

  private static io.restassured.specification.RequestSpecification keyed(String key, String json) {
    return as("admin", json).header("Idempotency-Key", key);
  }
}

package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class KnownParametersTest extends ApiTest {
  @ParameterizedTest
  @CsvSource({
    "/objectives?cylce=x, ?cylce, unknown-parameter",
    "/people?Limit=5, ?Limit, unknown-parameter",
    "/me?limit=5, ?limit, unknown-parameter",
    "/people?limit=5&limit=6, ?limit, duplicate-key"
  })
  void aTypoIsNeverSilentlyDropped(String address, String pointer, String code) {
    // Given
    var request = as("intern");

    // When
    Response answer = request.get(address);

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  @Test
  void aWriteIsRefusedBeforeItDoesAnything() {
    // Given
    String cycle = "{\"name\": \"Q3\", \"startsOn\": \"2026-07-01\", \"endsOn\": \"2026-09-30\"}";

    // When
    Response answer = as("admin", cycle).post("/cycles?dryRun=true");

    // Then
    answer.then().statusCode(400);
    as("admin").get("/cycles").then().body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource({"/objectives?limit=5&q=a&below=true&band=BEHIND", "/people?q=a&cursor=&unit="})
  void whatAnAddressKnowsIsLetThrough(String address) {
    // Given
    var request = as("intern");

    // When
    Response answer = request.get(address);

    // Then
    answer.then().statusCode(200);
  }
}

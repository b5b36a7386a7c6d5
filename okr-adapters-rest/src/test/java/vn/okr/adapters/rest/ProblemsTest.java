package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemsTest extends ApiTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none|Không tìm thấy|vi",
        "vi-VN,vi;q=0.9|Không tìm thấy|vi",
        "en-GB,vi;q=0.5|Not found|en",
        "fr, en;q=0.8, vi;q=0.2|Not found|en",
        "fr|Không tìm thấy|vi",
        "*|Không tìm thấy|vi",
        ";;;q=|Không tìm thấy|vi"
      })
  void problemsSpeakTheLanguageAskedFor(String accepted, String title, String language) {
    // Given
    var request = as("intern");
    if (accepted != null) {
      request.header("Accept-Language", accepted);
    }

    // When
    Response answer = request.get("/cycles/" + new UUID(0, 1));

    // Then
    answer
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .header("Content-Language", language)
        .body("title", equalTo(title))
        .body("status", equalTo(404))
        .body("code", equalTo("not-found"))
        .body("type", equalTo("https://okr.vn/problems/not-found"))
        .body("traceId", matchesPattern("[0-9a-f]{32}"))
        .body("$", not(hasKey("errors")));
  }

  @Test
  void anUnknownAddressIsAProblemToo() {
    // Given
    var request = as("intern");

    // When
    Response answer = request.get("/nothing/here");

    // Then
    answer.then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void aFaultLeavesNothingInternalAndCanBeFoundInTheLog() {
    // Given
    var request = as("intern").header("Accept-Language", "en");

    // When
    Response answer = request.get("/fault");

    // Then
    answer
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body("code", equalTo("internal-error"))
        .body("traceId", matchesPattern("[0-9a-f]{32}"));
    assertThat(answer.asString()).doesNotContain("secret", "IllegalState", "vn.okr.adapters");
  }

  @ParameterizedTest
  @CsvSource({"vi, Tạm thời không phục vụ được", "en, Temporarily unavailable"})
  void anOutageIsNoFaultAndSaysWhenToComeAgain(String language, String title) {
    // Given
    var request = as("intern").header("Accept-Language", language);

    // When
    Response answer = request.get("/outage");

    // Then
    answer
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2")
        .body("code", equalTo("overloaded"))
        .body("title", equalTo(title));
  }

  @ParameterizedTest
  @CsvSource({"/nothing,true", "/nothing,false", "/cycles/none,true"})
  void everyRequestHasATraceIdOfItsOwn(String path, boolean signedIn) {
    // Given
    String first = (signedIn ? as("intern") : anonymous()).get(path).path("traceId");

    // When
    Response second = (signedIn ? as("intern") : anonymous()).get(path);

    // Then
    assertThat(second.<String>path("traceId")).isNotEqualTo(first);
  }

  @Test
  void aMethodTheAddressDoesNotKnowIsRefused() {
    // Given
    var request = as("intern");

    // When
    Response answer = request.delete("/cycles");

    // Then
    answer
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"))
        .body("code", equalTo("method-not-allowed"));
  }

  @Test
  void aFormatNobodyWritesIsNotAcceptable() {
    // Given
    var request = as("intern").accept("application/xml");

    // When
    Response answer = request.get("/cycles");

    // Then
    answer
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("code", equalTo("not-acceptable"));
  }

  @ParameterizedTest
  @CsvSource({"application/json", "text/plain", "application/xml"})
  void anEditIsAMergePatchAndNothingElse(String type) {
    // Given
    var request = as("intern").contentType(type).header("If-Match", "*").body("{}");

    // When
    Response answer = request.patch("/me");

    // Then
    answer.then().statusCode(415).body("code", equalTo("unsupported-media-type"));
  }

  @Test
  void factsTellWhatStandsInTheWay() {
    // Given
    SampleCompany sample = SampleCompany.open();
    String open = sample.published().path("id");
    SampleCompany.phase(sample.cycleId(), "GRADING");

    // When
    Response answer =
        as("admin", "{\"phase\": \"CLOSED\"}").post("/cycles/" + sample.cycleId() + "/phase");

    // Then
    answer
        .then()
        .statusCode(409)
        .body("code", equalTo("illegal-transition"))
        .body("objectives", hasItem(open));
  }

  @Test
  void theFocusLimitIsNamed() {
    // Given
    SampleCompany sample = SampleCompany.open();
    for (int i = 0; i < 5; i++) {
      sample.published();
    }
    String sixth = idOf(sample.draft());

    // When
    Response answer =
        as("lead").header("Accept-Language", "en").post("/objectives/" + sixth + "/publish");

    // Then
    answer
        .then()
        .statusCode(409)
        .body("code", equalTo("focus-limit"))
        .body("limit", equalTo(5))
        .body("detail", containsString("5 published objectives"));
  }
}

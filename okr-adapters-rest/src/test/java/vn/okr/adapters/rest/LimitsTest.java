package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken at the bound is refused one beyond it. */
@QuarkusTest
class LimitsTest extends ApiTest {
  private SampleCompany sample;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
  }

  @ParameterizedTest
  @CsvSource({"5,201", "6,400"})
  void anObjectiveHasAtMostFiveKeyResults(int count, int status) {
    // Given
    String keyResults = repeated(SampleCompany.metric("K", 0, 1), count);

    // When
    Response answer = as("lead", sample.objective(keyResults)).post("/objectives");

    // Then
    answer.then().statusCode(status);
  }

  @Test
  void tooManyKeyResultsArePointedTo() {
    // Given
    String keyResults = repeated(SampleCompany.metric("K", 0, 1), 6);

    // When
    Response answer = as("lead", sample.objective(keyResults)).post("/objectives");

    // Then
    answer
        .then()
        .body("errors.pointer", contains("/keyResults"))
        .body("errors.code", contains("too-many"));
  }

  @ParameterizedTest
  @CsvSource({"50,201", "51,400"})
  void aChecklistHasAtMostFiftySteps(int count, int status) {
    // Given
    String keyResult =
        """
        {"title": "K", "measure": {"type": "milestones", "milestones": [%s]}}"""
            .formatted(repeated("{\"title\": \"M\"}", count));

    // When
    Response answer = as("lead", sample.objective(keyResult)).post("/objectives");

    // Then
    answer.then().statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({"200,201", "201,400"})
  void aTitleHasAtMostTwoHundredCharacters(int length, int status) {
    // Given
    String keyResult = SampleCompany.metric("ế".repeat(length), 0, 1);

    // When
    Response answer = as("lead", sample.objective(keyResult)).post("/objectives");

    // Then
    answer.then().statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({"10000,201", "10001,400"})
  void aNoteHasAtMostTenThousandCharacters(int length, int status) {
    // Given
    Response published = sample.published();

    // When
    Response answer =
        SampleCompany.checkIn(
            "lead", published, "{\"value\": 1, \"note\": \"" + "n".repeat(length) + "\"}");

    // Then
    answer.then().statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({
    "100000000000000,201",
    "100000000000000.0001,400",
    "-100000000000000,201",
    "0.0001,201",
    "0.00001,400",
    "1e14,201",
    "1e15,400"
  })
  void aValueLiesWithinItsRangeAndPrecision(String value, int status) {
    // Given
    Response published = sample.published();

    // When
    Response answer = SampleCompany.checkIn("lead", published, "{\"value\": " + value + "}");

    // Then
    answer.then().statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({"500,201", "501,400"})
  void theWeeklyGridHasAtMostFiveHundredLines(int count, int status) {
    // Given
    String line =
        "{\"keyResultId\": \"" + sample.published().path("keyResults[0].id") + "\", \"value\": 1}";

    // When
    Response answer = as("lead", "{\"items\": [" + repeated(line, count) + "]}").post("/check-ins");

    // Then
    answer.then().statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({"200,200", "201,400"})
  void aSearchHasAtMostTwoHundredCharacters(int length, int status) {
    // Given
    var request = as("lead").queryParam("q", "q".repeat(length));

    // When
    Response answer = request.get("/people");

    // Then
    answer.then().statusCode(status);
  }

  @Test
  void anObjectiveHasAtMostFiftyLinks() {
    // Given
    String links =
        IntStream.rangeClosed(0, 50)
            .mapToObj(
                "{\"to\": {\"type\": \"objective\", \"id\": \"01890a5d-ac96-774b-bcce-%012d\"}}"
                    ::formatted)
            .collect(Collectors.joining(","));

    // When
    Response answer =
        as("lead", "{\"items\": [" + links + "]}")
            .header("If-Match", "*")
            .put("/objectives/" + sample.published().path("id") + "/alignments");

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/items"));
  }

  private static String repeated(String json, int count) {
    return String.join(",", Collections.nCopies(count, json));
  }
}

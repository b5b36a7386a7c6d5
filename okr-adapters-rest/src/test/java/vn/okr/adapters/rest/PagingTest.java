package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest extends ApiTest {
  private static final int CYCLES = 5;

  @BeforeEach
  void planCycles() {
    for (int i = 1; i <= CYCLES; i++) {
      as(
              "admin",
              """
              {"name": "C%d", "startsOn": "2026-07-01", "endsOn": "2026-09-30"}"""
                  .formatted(i))
          .post("/cycles")
          .then()
          .statusCode(201);
    }
  }

  @Test
  void pagesFollowOneAnotherToTheEnd() {
    // Given
    List<String> names = new ArrayList<>();
    String next = "/cycles?limit=2";

    // When
    while (next != null) {
      Response page = as("intern").urlEncodingEnabled(false).get(next);
      names.addAll(page.then().statusCode(200).extract().path("items.name"));
      next = nextOf(page);
    }

    // Then
    assertThat(names).containsExactly("C1", "C2", "C3", "C4", "C5");
  }

  @Test
  void theLinkKeepsTheOtherParametersAndItsCursorIsUrlSafe() {
    // Given
    var request = as("intern").urlEncodingEnabled(false);

    // When
    Response answer = request.get("/cycles?limit=%32");

    // Then
    assertThat(answer.<String>path("next")).matches("[\\w-]+");
    assertThat(answer.header("Link"))
        .isEqualTo("</api/v1/cycles?limit=%32&cursor=" + answer.path("next") + ">; rel=\"next\"");
  }

  @Test
  void theLastPageHasNoNext() {
    // Given
    var request = as("intern").queryParam("limit", CYCLES);

    // When
    Response answer = request.get("/cycles");

    // Then
    answer.then().body("items", hasSize(CYCLES)).body("$", not(hasKey("next")));
    assertThat(answer.header("Link")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "200", ""})
  void limitsAtTheBoundAreTaken(String limit) {
    // Given
    var request = as("intern").queryParam("limit", limit);

    // When
    Response answer = request.get("/cycles");

    // Then
    answer.then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "limit,0,out-of-range",
    "limit,201,out-of-range",
    "limit,-1,out-of-range",
    "limit,ten,out-of-range",
    "limit,99999999999999999999,out-of-range",
    "cursor,abc,invalid-cursor",
    "cursor,!,invalid-cursor",
    "cursor,AAAAAAAAAAAAAAAAAAAAAAAB,invalid-cursor"
  })
  void badParametersAreRefused(String name, String value, String code) {
    // Given
    var request = as("intern").queryParam(name, value);

    // When
    Response answer = request.get("/cycles");

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?" + name))
        .body("errors[0].code", equalTo(code));
  }

  @ParameterizedTest
  @CsvSource({
    "cycle,x,invalid-id",
    "unit,1-1-1-1-1,invalid-id",
    "person,x,invalid-id",
    "level,TOP,unknown-value",
    "state,published,unknown-value",
    "band,RED,unknown-value",
    "status,LATE,unknown-value",
    "aligned,yes,unknown-value",
    "below,1,unknown-value"
  })
  void badFiltersAreRefused(String name, String value, String code) {
    // Given
    var request = as("intern").queryParam(name, value);

    // When
    Response answer = request.get("/objectives");

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?" + name))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void allBadParametersAreNamedAtOnce() {
    // Given
    var request = as("intern").queryParam("limit", "0").queryParam("band", "RED");

    // When
    Response answer = request.get("/objectives");

    // Then
    answer.then().statusCode(400).body("errors", hasSize(2));
  }

  private static String nextOf(Response page) {
    String link = page.header("Link");
    return link == null ? null : link.substring("</api/v1".length(), link.indexOf('>'));
  }
}

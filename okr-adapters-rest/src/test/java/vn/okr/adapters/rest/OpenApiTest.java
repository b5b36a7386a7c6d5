package vn.okr.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends ApiTest {
  /** The contract's table of resources. */
  private static final Set<String> CONTRACT =
      Set.of(
          "GET /me",
          "PATCH /me",
          "GET /cycles",
          "POST /cycles",
          "GET /cycles/{id}",
          "PATCH /cycles/{id}",
          "DELETE /cycles/{id}",
          "POST /cycles/{id}/phase",
          "GET /units",
          "POST /units",
          "GET /units/{id}",
          "PATCH /units/{id}",
          "PUT /units/{id}/members/{personId}",
          "DELETE /units/{id}/members/{personId}",
          "GET /service-accounts",
          "POST /service-accounts",
          "GET /service-accounts/{id}",
          "PATCH /service-accounts/{id}",
          "GET /key-results/{id}/feed",
          "PUT /key-results/{id}/feed",
          "GET /kpis",
          "POST /kpis",
          "GET /kpis/{id}",
          "PATCH /kpis/{id}",
          "GET /kpis/{id}/readings",
          "POST /kpis/{id}/readings",
          "GET /kpis/{id}/history",
          "GET /leavers",
          "GET /settings",
          "PATCH /settings",
          "GET /settings/history",
          "GET /templates",
          "GET /templates/{id}",
          "GET /people",
          "POST /people",
          "GET /people/{id}",
          "PATCH /people/{id}",
          "POST /people/{id}/erase",
          "GET /people/{id}/open-objectives",
          "POST /people/{id}/handover",
          "GET /objectives",
          "POST /objectives",
          "GET /objectives/{id}",
          "PATCH /objectives/{id}",
          "DELETE /objectives/{id}",
          "POST /objectives/{id}/publish",
          "POST /objectives/publish",
          "POST /objectives/{id}/close",
          "POST /objectives/{id}/drop",
          "POST /objectives/{id}/reopen",
          "POST /objectives/{id}/copy",
          "POST /objectives/{id}/carry-over",
          "GET /objectives/{id}/continuations",
          "GET /objectives/{id}/history",
          "POST /objectives/{id}/key-results",
          "GET /key-results/{id}",
          "PATCH /key-results/{id}",
          "DELETE /key-results/{id}",
          "POST /key-results/{id}/drop",
          "GET /key-results/{id}/check-ins",
          "POST /key-results/{id}/check-ins",
          "GET /key-results/{id}/initiatives",
          "POST /key-results/{id}/initiatives",
          "GET /initiatives/{id}",
          "PATCH /initiatives/{id}",
          "DELETE /initiatives/{id}",
          "POST /initiatives/{id}/state",
          "POST /check-ins",
          "GET /objectives/{id}/comments",
          "POST /objectives/{id}/comments",
          "GET /key-results/{id}/comments",
          "POST /key-results/{id}/comments",
          "GET /comments/{id}",
          "PATCH /comments/{id}",
          "DELETE /comments/{id}",
          "GET /comments/{id}/answers",
          "POST /comments/{id}/answers",
          "POST /comments/{id}/resolve",
          "POST /comments/{id}/reopen",
          "GET /objectives/{id}/following",
          "PUT /objectives/{id}/following",
          "GET /followed-objectives",
          "GET /objectives/{id}/similar",
          "GET /objectives/{id}/trend",
          "GET /units/{id}/trend",
          "GET /people/{id}/trend",
          "POST /cycles/years",
          "GET /people/{id}/absences",
          "POST /people/{id}/absences",
          "GET /absences/{id}",
          "DELETE /absences/{id}",
          "GET /me/reminders",
          "PUT /me/reminders",
          "GET /notifications",
          "GET /notifications/count",
          "POST /notifications/read",
          "GET /objectives/{id}/activity",
          "GET /units/{id}/activity",
          "GET /people/{id}/activity",
          "GET /objectives/{id}/alignments",
          "PUT /objectives/{id}/alignments",
          "GET /objectives/{id}/explanation",
          "GET /units/{id}/explanation",
          "GET /cycles/{id}/progress",
          "GET /cycles/{id}/map",
          "GET /units/{id}/scorecard",
          "GET /people/{id}/scorecard");

  @Test
  void theGeneratedDocumentNamesWhatTheContractNames() {
    // Given
    var request = given().queryParam("format", "json");

    // When
    Map<String, Map<String, Object>> paths = request.get("/q/openapi").path("paths");

    // Then
    Set<String> described = new TreeSet<>();
    paths.forEach(
        (path, item) ->
            item.keySet()
                .forEach(
                    method ->
                        described.add(
                            method.toUpperCase(Locale.ROOT) + " " + path.replace("/api/v1", ""))));
    assertThat(described).containsExactlyInAnyOrderElementsOf(CONTRACT);
  }

  @Test
  void everyOperationSaysHowItRefuses() {
    // Given
    var request = given().queryParam("format", "json");

    // When
    Map<String, Map<String, Map<String, Map<String, Object>>>> paths =
        request.get("/q/openapi").path("paths");

    // Then
    paths
        .values()
        .forEach(
            item ->
                item.values()
                    .forEach(
                        operation -> assertThat(operation.get("responses")).containsKey("401")));
    assertThat(paths.get("/api/v1/objectives/{id}").get("patch").get("responses"))
        .containsKeys("200", "400", "403", "404", "409", "412", "422", "428");
  }

  @Test
  void anEditShowsTheValuesItTakes() {
    // Given
    var request = given().queryParam("format", "json");

    // When
    Map<String, Map<String, Map<String, Object>>> schemas =
        request.get("/q/openapi").path("components.schemas");

    // Then
    assertThat(schemas).containsKeys("Title", "Score").doesNotContainKey("PatchTitle");
    assertThat(schemas.get("CyclePatch").get("properties").get("name").toString())
        .isEqualTo("{$ref=#/components/schemas/Title}");
  }

  @Test
  void whatARequestMustHaveIsRequired() {
    // Given
    var request = given().queryParam("format", "json");

    // When
    Map<String, Map<String, Object>> schemas = request.get("/q/openapi").path("components.schemas");

    // Then
    assertThat(schemas.get("ObjectiveRequest"))
        .containsEntry("required", List.of("ambition", "cycleId", "owner", "title"));
    assertThat(schemas.get("MetricMeasure"))
        .containsEntry("required", List.of("start", "target", "type"));
    assertThat(schemas.get("CyclePatch")).doesNotContainKey("required");
  }

  /** M6: people are looked up, never ranked. */
  @Test
  void peopleCarryNoScore() {
    // Given
    var request = given().queryParam("format", "json");

    // When
    Map<String, Object> fields =
        request.get("/q/openapi").path("components.schemas.PersonResponse.properties");

    // Then
    assertThat(fields).containsOnlyKeys("id", "displayName", "email", "units", "active");
  }

  @Test
  void peopleAreRegisteredAsJsonOrAsASheet() {
    // Given
    var request = given().queryParam("format", "json");

    // When
    Map<String, Map<String, Map<String, Map<String, Object>>>> people =
        request.get("/q/openapi").path("paths.'/api/v1/people'");

    // Then
    assertThat(people.get("post").get("requestBody").get("content"))
        .containsOnlyKeys("application/json", "text/csv");
  }
}

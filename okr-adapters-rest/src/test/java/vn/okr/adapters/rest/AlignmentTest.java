package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AlignmentTest extends ApiTest {
  private SampleCompany sample;
  private Response upper;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
    String carried = "{\"title\": \"Các phòng\", \"measure\": {\"type\": \"aligned\"}}";
    String draft = sample.objective("unit", sample.companyId(), carried);
    upper = SampleCompany.publish("ceo", idOf(as("ceo", draft).post("/objectives")));
  }

  @Test
  void linksAreSetAndSeenFromBothEnds() {
    // Given
    Response lower = sample.published();

    // When
    Response answer = align(lower, link("keyResult", upper.path("keyResults[0].id"), 2));

    // Then
    answer
        .then()
        .statusCode(200)
        .body("items[0].to.type", equalTo("keyResult"))
        .body("items[0].kind", equalTo("CONTRIBUTES"))
        .body("items[0].weight", equalTo(2));
    as("intern")
        .get("/objectives/" + upper.path("id") + "/alignments")
        .then()
        .statusCode(200)
        .body("incoming.from", contains(lower.<String>path("id")));
  }

  @Test
  void aDraftMayBringItsLinksAlong() {
    // Given
    String draft =
        sample
            .objective(SampleCompany.metric("K", 0, 1))
            .replaceFirst(
                "\\}$", ", \"alignments\": [" + link("objective", upper.path("id"), 1) + "]}");

    // When
    Response answer = as("lead", draft).post("/objectives");

    // Then
    answer.then().statusCode(201).body("alignments.to.id", contains(upper.<String>path("id")));
  }

  @Test
  void aLinkThatDoesNotLeadUpwardsBreaksARule() {
    // Given
    Response lower = sample.published();

    // When
    Response answer =
        as("ceo", "{\"items\": [" + link("objective", lower.path("id"), 1) + "]}")
            .header("If-Match", upper.header("ETag"))
            .put("/objectives/" + upper.path("id") + "/alignments");

    // Then
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("not-upwards"))
        .body("errors[0].pointer", equalTo("/items/0/to"));
  }

  @Test
  void aDraftAboveThatOneMayNotSeeIsUnknown() {
    // Given
    String hidden =
        idOf(
            as("ceo", sample.objective("unit", sample.companyId(), SampleCompany.metric("T", 0, 1)))
                .post("/objectives"));

    // When
    Response answer = align(sample.published(), link("objective", hidden, 1));

    // Then
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-reference"))
        .body("errors[0].pointer", equalTo("/items/0/to/id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"items\": [{\"to\": {\"type\": \"unit\", \"id\": \"x\"}}]}|/items/0/to/type",
        "{\"items\": [{\"to\": {\"type\": \"objective\", \"id\": \"x\"}}]}|/items/0/to/id",
        "{\"items\": [{\"kind\": \"CONTRIBUTES\"}]}|/items/0/to",
        "{\"items\": {}}|/items",
        "{}|/items"
      })
  void oddLinksAreRefused(String json, String pointer) {
    // Given
    var request = as("lead", json).header("If-Match", "*");

    // When
    Response answer = request.put("/objectives/" + sample.published().path("id") + "/alignments");

    // Then
    answer.then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void theMapDrawsWhatContributesToTheCompany() {
    // Given
    Response lower = sample.published();
    align(lower, link("keyResult", upper.path("keyResults[0].id"), 1)).then().statusCode(200);

    // When
    Response answer = as("intern").get("/cycles/" + sample.cycleId() + "/map?depth=1");

    // Then
    answer
        .then()
        .statusCode(200)
        .body(
            "nodes.objective.id",
            containsInAnyOrder(upper.<String>path("id"), lower.<String>path("id")))
        .body("nodes[0].objective.keyResults", hasSize(1))
        .body("links.from", contains(lower.<String>path("id")))
        .body("links[0].to.type", equalTo("keyResult"))
        .body("truncated", equalTo(false));
  }

  @ParameterizedTest
  @CsvSource({"depth,21", "depth,-1", "root,x"})
  void oddMapsAreRefused(String name, String value) {
    // Given
    var request = as("intern").queryParam(name, value);

    // When
    Response answer = request.get("/cycles/" + sample.cycleId() + "/map");

    // Then
    answer.then().statusCode(400).body("errors[0].pointer", equalTo("?" + name));
  }

  private static Response align(Response lower, String link) {
    return as("lead", "{\"items\": [" + link + "]}")
        .header("If-Match", lower.header("ETag"))
        .put("/objectives/" + lower.path("id") + "/alignments");
  }

  private static String link(String type, String id, int weight) {
    return """
        {"to": {"type": "%s", "id": "%s"}, "kind": "CONTRIBUTES", "weight": %d}"""
        .formatted(type, id, weight);
  }
}

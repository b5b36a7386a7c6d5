package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EntityTagsTest extends ApiTest {
  private static final String RENAME = "{\"title\": \"Tên mới\"}";

  private SampleCompany sample;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
  }

  @Test
  void whatTheClientHasAlreadyIsNotSentAgain() {
    // Given
    Response published = sample.published();

    // When
    Response answer =
        as("intern")
            .header("If-None-Match", "W/\"x\", " + published.header("ETag"))
            .get("/objectives/" + published.path("id"));

    // Then
    answer.then().statusCode(304).header("ETag", published.header("ETag")).body(emptyString());
  }

  @Test
  void aChangedScoreIsNeverA304() {
    // Given
    Response published = sample.published();
    SampleCompany.checkIn("lead", published, "{\"value\": 42}");

    // When
    Response answer =
        as("intern")
            .header("If-None-Match", published.header("ETag"))
            .get("/objectives/" + published.path("id"));

    // Then
    answer.then().statusCode(200).body("score", equalTo(0.42f));
  }

  @Test
  void aColleaguesCheckInDoesNotVoidAnEdit() {
    // Given
    Response published = sample.published();
    SampleCompany.checkIn("lead", published, "{\"value\": 42}");

    // When
    Response answer =
        edit("lead", published.header("ETag"), RENAME).patch("/objectives/" + published.path("id"));

    // Then
    answer.then().statusCode(200).body("title", equalTo("Tên mới"));
  }

  @Test
  void anEditWithoutIfMatchIsAskedForIt() {
    // Given
    String path = "/objectives/" + sample.draft().path("id");

    // When
    Response answer = as("lead").contentType(MERGE_PATCH).body(RENAME).patch(path);

    // Then
    answer.then().statusCode(428).body("code", equalTo("precondition-required"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0-abc", "\"0\"", "\"abc\"", "\"-1-abc\"", "\"1-abc\"", "\""})
  void aTagThatDoesNotNameTheRevisionIsStale(String tag) {
    // Given
    String path = "/objectives/" + sample.draft().path("id");

    // When
    Response answer = edit("lead", tag, RENAME).patch(path);

    // Then
    answer.then().statusCode(412).body("code", equalTo("stale"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "W/\"0-abc\"", "\"7-abc\", \"0-other_-9\""})
  void anyRevisionWeakTagsAndListsAreUnderstood(String tag) {
    // Given
    String path = "/objectives/" + sample.draft().path("id");

    // When
    Response answer = edit("lead", tag, RENAME).patch(path);

    // Then
    answer.then().statusCode(200);
  }

  @Test
  void theTagIsTheSameForEveryReaderThoughADraftAboveIsHidden() {
    // Given
    String upper =
        idOf(
            as("ceo", sample.objective("unit", sample.companyId(), SampleCompany.metric("T", 0, 1)))
                .post("/objectives"));
    Response lower = sample.published();
    String links =
        """
        {"items": [{"to": {"type": "objective", "id": "%s"}, "kind": "CONTRIBUTES"}]}"""
            .formatted(upper);
    as("admin", links)
        .header("If-Match", "*")
        .put("/objectives/" + lower.path("id") + "/alignments")
        .then()
        .statusCode(200);
    Response seen = as("ceo").get("/objectives/" + lower.path("id"));

    // When
    Response hidden = as("intern").get("/objectives/" + lower.path("id"));

    // Then
    seen.then().body("alignments", hasSize(1));
    hidden.then().body("alignments", hasSize(0));
    assertThat(hidden.header("ETag")).isEqualTo(seen.header("ETag"));
  }

  @Test
  void aDraftBelowMovesNoTag() {
    // Given
    String upper = companysGoal();
    Response before = as("intern").get("/objectives/" + upper + "/alignments");
    restOn(upper, sample.draft());

    // When
    Response after = as("intern").get("/objectives/" + upper + "/alignments");

    // Then
    after.then().header("ETag", before.header("ETag")).body("incoming", hasSize(0));
  }

  @Test
  void whoSeesADraftBelowIsNeverToldThatTheyHaveItAlready() {
    // Given
    String upper = companysGoal();
    Response before = as("lead").get("/objectives/" + upper + "/alignments");
    restOn(upper, sample.draft());

    // When
    Response after =
        as("lead")
            .header("If-None-Match", before.header("ETag"))
            .get("/objectives/" + upper + "/alignments");

    // Then
    after
        .then()
        .statusCode(200)
        .header("ETag", before.header("ETag"))
        .header("Cache-Control", "no-store")
        .body("incoming", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({"/me", "/cycles/%s", "/cycles/%s/progress"})
  void everySingleResourceHasATagThatHolds(String form) {
    // Given
    String path = form.formatted(sample.cycleId());
    String tag = as("intern").get(path).then().statusCode(200).extract().header("ETag");

    // When
    Response again = as("intern").header("If-None-Match", tag).get(path);

    // Then
    again.then().statusCode(304);
  }

  private String companysGoal() {
    String json = sample.objective("unit", sample.companyId(), SampleCompany.metric("T", 0, 1));
    String id = idOf(as("ceo", json).post("/objectives"));
    SampleCompany.publish("ceo", id);
    return id;
  }

  private static void restOn(String upper, Response lower) {
    String links = "{\"items\": [{\"to\": {\"type\": \"objective\", \"id\": \"%s\"}}]}";
    as("admin", links.formatted(upper))
        .header("If-Match", "*")
        .put("/objectives/" + lower.path("id") + "/alignments")
        .then()
        .statusCode(200);
  }
}

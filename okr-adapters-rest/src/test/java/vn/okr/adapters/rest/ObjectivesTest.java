package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObjectivesTest extends ApiTest {
  private SampleCompany sample;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
  }

  @Test
  void aDraftAnswersWithAllThatWasAskedForInItsOrder() {
    // Given
    String keyResults =
        """
        {"title": "Khách", "weight": 3, "ownerId": "%s", "startingConfidence": 5,
         "measure": {"type": "metric", "start": 32000, "target": 45000.5, "unit": "lượt"}},
        {"title": "Huỷ", "measure": {"type": "keep", "atMost": 1, "method": "SHARE", "unit": "%%"}},
        {"title": "Nhận diện", "measure": {"type": "milestones",
          "milestones": [{"title": "Chọn", "weight": 1}, {"title": "Công bố", "weight": 2}]}},
        {"title": "TikTok", "measure": {"type": "binary"}},
        {"title": "Các đội", "measure": {"type": "aligned"}}"""
            .formatted(sample.memberId());

    // When
    Response answer = as("lead", sample.objective(keyResults)).post("/objectives");

    // Then
    answer
        .then()
        .statusCode(201)
        .header("Location", equalTo("/api/v1/objectives/" + answer.path("id")))
        .body("owner.type", equalTo("unit"))
        .body("owner.id", equalTo(sample.marketingId()))
        .body("state", equalTo("DRAFT"))
        .body("status", equalTo("DRAFT"))
        .body("$", not(hasKey("publishedAt")))
        .body("alignments", hasSize(0))
        .body("keyResults.title", contains("Khách", "Huỷ", "Nhận diện", "TikTok", "Các đội"))
        .body("keyResults[0].measure.target", equalTo(45000.5f))
        .body("keyResults[0].ownerId", equalTo(sample.memberId()))
        .body("keyResults[0].current", equalTo(32000))
        .body("keyResults[0].score", equalTo(0))
        .body("keyResults[1]", not(hasKey("score")))
        .body("keyResults[2].measure.milestones.done", contains(false, false))
        .body("keyResults[2].measure.milestones.id", hasSize(2))
        .body("keyResults[3].done", equalTo(false))
        .body("keyResults[4].measure.type", equalTo("aligned"));
  }

  @Test
  void everyoneReadsWhatIsPublished() {
    // Given
    String id = idOf(sample.draft());

    // When
    SampleCompany.publish("lead", id);

    // Then
    as("intern")
        .get("/objectives/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"))
        .body("publishedAt", notNullValue());
  }

  @Test
  void anEditLeavesAloneWhatItDoesNotName() {
    // Given
    Response draft = sample.draft();

    // When
    Response answer =
        edit("lead", draft.header("ETag"), "{\"description\": \"vì sao\"}")
            .patch("/objectives/" + draft.path("id"));

    // Then
    answer
        .then()
        .statusCode(200)
        .body("description", equalTo("vì sao"))
        .body("title", equalTo("Được nhắc đến nhiều nhất"));
  }

  @Test
  void nullClearsWhatMayBeAbsent() {
    // Given
    Response draft = sample.draft();
    String path = "/objectives/" + draft.path("id");
    Response described =
        edit("lead", draft.header("ETag"), "{\"description\": \"vì sao\"}").patch(path);

    // When
    Response answer = edit("lead", described.header("ETag"), "{\"description\": null}").patch(path);

    // Then
    answer.then().statusCode(200).body("$", not(hasKey("description")));
  }

  @Test
  void anObjectiveIsHandedToAnotherOwner() {
    // Given
    Response draft = sample.draft();
    String owner = "{\"owner\": {\"type\": \"unit\", \"id\": \"" + sample.companyId() + "\"}}";

    // When
    Response answer =
        edit("admin", draft.header("ETag"), owner).patch("/objectives/" + draft.path("id"));

    // Then
    answer.then().statusCode(200).body("owner.id", equalTo(sample.companyId()));
  }

  @Test
  void aDraftIsDeleted() {
    // Given
    Response draft = sample.draft();
    String path = "/objectives/" + draft.path("id");

    // When
    Response answer = as("lead").header("If-Match", draft.header("ETag")).delete(path);

    // Then
    answer.then().statusCode(204);
    as("lead").get(path).then().statusCode(404);
  }

  @Test
  void manyDraftsArePublishedInTheOrderTheyWereSent() {
    // Given
    String one = idOf(sample.draft());
    String two = idOf(sample.draft());
    String both = "{\"objectives\": [\"%s\", \"%s\"]}";

    // When
    Response published = as("lead", both.formatted(two, one)).post("/objectives/publish");
    Response again = as("lead", both.formatted(one, two)).post("/objectives/publish");

    // Then
    published
        .then()
        .statusCode(200)
        .body("items.id", contains(two, one))
        .body("items.state", contains("PUBLISHED", "PUBLISHED"));
    again.then().statusCode(409).body("code", equalTo("illegal-transition"));
    as("lead", "{\"objectives\": []}").post("/objectives/publish").then().statusCode(400);
  }

  @Test
  void whatIsPublishedIsNeverDeleted() {
    // Given
    Response published = sample.published();

    // When
    Response answer =
        as("lead")
            .header("If-Match", published.header("ETag"))
            .delete("/objectives/" + published.path("id"));

    // Then
    answer.then().statusCode(409).body("code", equalTo("illegal-transition"));
  }

  @Test
  void anObjectiveIsDroppedWithAReason() {
    // Given
    String path = "/objectives/" + sample.published().path("id") + "/drop";

    // When
    Response answer = as("lead", "{\"reason\": \"đổi hướng\"}").post(path);

    // Then
    answer.then().statusCode(200).body("state", equalTo("DROPPED"));
  }

  @Test
  void droppingWithoutAReasonBreaksARule() {
    // Given
    String path = "/objectives/" + sample.published().path("id") + "/drop";

    // When
    Response answer = as("lead", "{}").post(path);

    // Then
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("reason-required"))
        .body("errors[0].pointer", equalTo("/reason"));
  }

  @Test
  void closingGradesWithinATenthOfTheScore() {
    // Given
    Response published = sample.published();
    SampleCompany.checkIn("lead", published, "{\"value\": 60}");
    SampleCompany.phase(sample.cycleId(), "GRADING");
    String close =
        """
        {"grades": [{"keyResultId": "%s", "grade": 0.7, "reason": "vượt khó"}],
         "worked": "đội", "hindered": "thời gian", "change": "bắt đầu sớm"}"""
            .formatted(published.<String>path("keyResults[0].id"));

    // When
    Response answer = as("lead", close).post("/objectives/" + published.path("id") + "/close");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("grade", equalTo(0.7f))
        .body("outcome", equalTo("SUCCESS"))
        .body("reflection.worked", equalTo("đội"))
        .body("keyResults[0].gradeReason", equalTo("vượt khó"));
  }

  @Test
  void anAdminReopensWhatWasClosed() {
    // Given
    String path = "/objectives/" + sample.published().path("id");
    SampleCompany.phase(sample.cycleId(), "GRADING");
    as("lead", "{\"worked\": \"a\", \"hindered\": \"b\", \"change\": \"c\"}")
        .post(path + "/close")
        .then()
        .statusCode(200);

    // When
    Response answer = as("admin", "{\"reason\": \"chấm nhầm\"}").post(path + "/reopen");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"))
        .body("$", not(hasKey("grade")));
  }

  @Test
  void historySaysWhoChangedWhat() {
    // Given
    Response draft = sample.draft();
    SampleCompany.rename(draft, "Tên mới");

    // When
    Response answer = as("lead").get("/objectives/" + draft.path("id") + "/history");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("items.what", contains("DRAFTED", "EDITED"))
        .body("items[1].field", equalTo("title"))
        .body("items[1].old", equalTo("Được nhắc đến nhiều nhất"))
        .body("items[1].new", equalTo("Tên mới"))
        .body("items[1].by", equalTo(sample.leadId()))
        .body("items[1].byName", equalTo("lead"))
        .body("items[0].at", notNullValue());
  }

  @Test
  void listsAreFilteredByTheirParameters() {
    // Given
    String published = sample.published().path("id");
    sample.draft();
    String personal = sample.objective("person", sample.memberId(), "");
    as("member", personal).post("/objectives").then().statusCode(201);

    // When
    Response answer =
        as("lead")
            .queryParam("cycle", sample.cycleId())
            .queryParam("unit", sample.companyId())
            .queryParam("below", "true")
            .queryParam("state", "PUBLISHED")
            .queryParam("status", "TOO_EARLY")
            .queryParam("level", "DEPARTMENT")
            .queryParam("band", "NOT_STARTED")
            .queryParam("aligned", "false")
            .queryParam("q", "nhac den")
            .get("/objectives");

    // Then
    answer.then().statusCode(200).body("items.id", contains(published));
  }

  @Test
  void numbersLeaveExactly() {
    // Given
    String keyResult =
        """
        {"title": "Chính xác", "measure": {"type": "metric", "start": 0.1, "target": 99999999999999.9999}}""";

    // When
    Response answer = as("lead", sample.objective(keyResult)).post("/objectives");

    // Then
    assertThat(answer.asString()).contains("\"target\":" + new BigDecimal("99999999999999.9999"));
  }
}

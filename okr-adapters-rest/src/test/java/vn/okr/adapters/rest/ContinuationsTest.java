package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objectives are copied, and carried over into another cycle. */
@QuarkusTest
class ContinuationsTest extends ApiTest {
  private SampleCompany sample;
  private String objective;
  private String next;

  @BeforeEach
  void publishAGoal() {
    sample = SampleCompany.open();
    Response published = sample.published();
    objective = published.path("id");
    SampleCompany.checkIn("lead", published, "{\"value\": 40}").then().statusCode(201);
    next =
        idOf(
            as(
                    "admin",
                    """
                    {"name": "Q4", "startsOn": "2026-10-01", "endsOn": "2026-12-31"}""")
                .post("/cycles"));
  }

  @Test
  void whoDraftsSeesWhoAimsForTheSame() {
    // Given
    String here =
        """
        {"cycleId": "%s", "owner": {"type": "person", "id": "%s"}}"""
            .formatted(sample.cycleId(), sample.memberId());
    String draft = idOf(as("member", here).post("/objectives/" + objective + "/copy"));

    // When
    Response similar = as("member").get("/objectives/" + draft + "/similar");

    // Then
    similar.then().statusCode(200).body("others.id", contains(objective)).body("lessons", empty());
    as("intern").get("/objectives/" + draft + "/similar").then().statusCode(404);
  }

  @Test
  void aCopyIsDrafted() {
    // Given
    String own =
        """
        {"cycleId": "%s", "owner": {"type": "person", "id": "%s"}}"""
            .formatted(next, sample.memberId());

    // When
    Response copy = as("member", own).post("/objectives/" + objective + "/copy");

    // Then
    copy.then()
        .statusCode(201)
        .header("Location", containsString("/objectives/" + idOf(copy)))
        .body("state", equalTo("DRAFT"))
        .body("cycleId", equalTo(next))
        .body("owner.id", equalTo(sample.memberId()))
        .body("title", equalTo("Được nhắc đến nhiều nhất"))
        .body("keyResults[0].measure.start", equalTo(0))
        .body("$", not(hasKey("originId")));
    as("lead", "{}").post("/objectives/" + objective + "/copy").then().statusCode(400);
  }

  @Test
  void whatIsLeftIsCarriedOverOnceItEnded() {
    // Given
    String into = "{\"cycleId\": \"" + next + "\"}";
    String address = "/objectives/" + objective;
    Response early = as("lead", into).post(address + "/carry-over");
    as("lead", "{\"reason\": \"Hết quý\"}").post(address + "/drop").then().statusCode(200);

    // When
    Response carried = as("lead", into).post(address + "/carry-over");

    // Then
    early.then().statusCode(409).body("code", equalTo("illegal-transition"));
    carried
        .then()
        .statusCode(201)
        .body("originId", equalTo(objective))
        .body("keyResults[0].measure.start", equalTo(40))
        .body("keyResults[0].measure.target", equalTo(100));
    as("lead")
        .get(address + "/continuations")
        .then()
        .statusCode(200)
        .body("items.id", contains(idOf(carried)));
    as("intern").get(address + "/continuations").then().statusCode(200).body("items", empty());
    as("intern", into).post(address + "/carry-over").then().statusCode(403);
  }
}

package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work under key results: shown, followed, and moving no score. */
@QuarkusTest
class InitiativesTest extends ApiTest {
  private SampleCompany sample;
  private String objective;
  private String under;

  @BeforeEach
  void publishAGoal() {
    sample = SampleCompany.open();
    Response published = sample.published();
    objective = published.path("id");
    under = "/key-results/" + published.path("keyResults[0].id") + "/initiatives";
  }

  @Test
  void anInitiativeIsAddedReadAndListed() {
    // Given
    String asked =
        """
        {"title": "Viết lại trang đầu", "ownerId": "%s", "dueOn": "2026-08-31",
         "link": "https://example.com/OKR-1"}"""
            .formatted(sample.memberId());

    // When
    Response added = as("lead", asked).post(under);

    // Then
    added
        .then()
        .statusCode(201)
        .body("title", equalTo("Viết lại trang đầu"))
        .body("ownerId", equalTo(sample.memberId()))
        .body("dueOn", equalTo("2026-08-31"))
        .body("link", equalTo("https://example.com/OKR-1"))
        .body("state", equalTo("PLANNED"));
    as("intern").get(under).then().statusCode(200).body("items.id", contains(idOf(added)));
    as("intern").get("/initiatives/" + idOf(added)).then().statusCode(200);
  }

  @Test
  void aChangeNeedsTheRevisionThatItIsMeantFor() {
    // Given
    Response added = add();
    String address = "/initiatives/" + idOf(added);
    String tag = added.getHeader("ETag");

    // When
    Response changed =
        edit("lead", tag, "{\"title\": \"Khác\", \"state\": \"IN_PROGRESS\"}").patch(address);
    Response late = edit("lead", tag, "{\"title\": \"Muộn\"}").patch(address);

    // Then
    changed
        .then()
        .statusCode(200)
        .body("title", equalTo("Khác"))
        .body("state", equalTo("IN_PROGRESS"));
    late.then().statusCode(412);
  }

  @Test
  void whoSeesToItSaysHowFarItHasComeAndChangesNothingElse() {
    // Given
    Response added = add();
    String address = "/initiatives/" + idOf(added);

    // When
    Response entered = as("member", "{\"state\": \"DONE\"}").post(address + "/state");
    Response edited =
        edit("member", entered.getHeader("ETag"), "{\"title\": \"Khác\"}").patch(address);
    Response stranger = as("intern", "{\"state\": \"DROPPED\"}").post(address + "/state");

    // Then
    entered.then().statusCode(200).body("state", equalTo("DONE"));
    edited.then().statusCode(403);
    stranger.then().statusCode(403);
  }

  @Test
  void noScoreMovesByIt() {
    // Given
    Response before = as("intern").get("/objectives/" + objective);

    // When
    add();

    // Then
    as("intern")
        .get("/objectives/" + objective)
        .then()
        .header("ETag", equalTo(before.getHeader("ETag")))
        .body("score", equalTo(before.path("score")));
  }

  @Test
  void whatHappenedToItStaysInTheHistoryWhenItIsGone() {
    // Given
    Response added = add();
    String address = "/initiatives/" + idOf(added);

    // When
    Response removed = edit("lead", added.getHeader("ETag"), "").delete(address);

    // Then
    removed.then().statusCode(204);
    as("lead").get(address).then().statusCode(404);
    as("intern")
        .get("/objectives/" + objective + "/history?limit=200")
        .then()
        .body("items.field", hasItems("initiative", "initiativeState", "ownerId"))
        .body("items.old", hasItems("Gọi khách"));
  }

  @Test
  void aClosedCycleFreezesThem() {
    // Given
    Response added = add();
    as("lead", "{\"reason\": \"thôi\"}").post("/objectives/" + objective + "/drop");
    SampleCompany.phase(sample.cycleId(), "GRADING");
    SampleCompany.phase(sample.cycleId(), "CLOSED");

    // When
    Response more = as("lead", "{\"title\": \"Nữa\"}").post(under);
    Response entered =
        as("member", "{\"state\": \"DONE\"}").post("/initiatives/" + idOf(added) + "/state");

    // Then
    more.then().statusCode(409).body("code", equalTo("cycle-closed"));
    entered.then().statusCode(409).body("code", equalTo("cycle-closed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": \"A\", \"link\": \"javascript:alert(1)\"} | /link | invalid-link",
        "{\"title\": \"A\", \"dueOn\": \"31/08/2026\"} | /dueOn | invalid-date",
        "{\"title\": \" \"} | /title | required",
        "{\"title\": \"A\", \"state\": \"STARTED\"} | /state | unknown-value"
      })
  void whatIsMalformedIsPointedTo(String body, String pointer, String code) {
    // When
    Response refused = as("lead", body).post(under);

    // Then
    refused
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void aKeyResultHasTwentyAtMost() {
    // Given
    for (int i = 0; i < 20; i++) {
      as("lead", "{\"title\": \"Việc\"}").post(under).then().statusCode(201);
    }

    // When
    Response refused = as("lead", "{\"title\": \"Việc\"}").post(under);

    // Then
    refused.then().statusCode(400).body("errors[0].code", equalTo("too-many"));
    as("lead").get(under + "?limit=20").then().body("$", not(hasKey("next")));
  }

  private Response add() {
    return as(
            "lead", "{\"title\": \"Gọi khách\", \"ownerId\": \"%s\"}".formatted(sample.memberId()))
        .post(under);
  }
}

package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People talk about goals over HTTP, and follow them. */
@QuarkusTest
class CommentsTest extends ApiTest {
  private static final int LONGEST = 10_000;
  private static final int MOST_MENTIONS = 50;

  private SampleCompany sample;
  private String objective;
  private String keyResult;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
    Response goal = sample.published();
    objective = "/objectives/" + goal.path("id");
    keyResult = "/key-results/" + goal.path("keyResults[0].id");
  }

  @Test
  void aCommentIsReadBackAsItWasWritten() {
    // Given
    String body =
        """
        {"text": "Vì sao <b>chậm</b>?", "mentions": ["%s"]}"""
            .formatted(sample.leadId());

    // When
    Response made = as("member", body).post(keyResult + "/comments");

    // Then
    made.then()
        .statusCode(201)
        .header("Location", equalTo("/api/v1/comments/" + made.path("id")))
        .body("text", equalTo("Vì sao <b>chậm</b>?"))
        .body("by", equalTo(sample.memberId()))
        .body("mentions", contains(sample.leadId()))
        .body("mentioned.id", contains(sample.leadId()))
        .body("deleted", equalTo(false))
        .body("answers", equalTo(0));
    Response read = as("ceo").get("/comments/" + idOf(made));
    assertThat(read.asString()).isEqualTo(made.asString());
    assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
    as("ceo").get(keyResult + "/comments").then().body("items.id", contains(idOf(made)));
    as("ceo").get(objective + "/comments").then().body("items", empty());
  }

  @Test
  void threadsComeNewestFirstPageByPageAndAnswersOldestFirst() {
    // Given
    String first = comment("member", "Một");
    String second = comment("ceo", "Hai");
    String third = comment("member", "Ba");
    String answer = idOf(say("lead", "Đáp").post("/comments/" + first + "/answers"));
    String another = idOf(say("ceo", "Đáp nữa").post("/comments/" + answer + "/answers"));

    // When
    Response page = as("member").get(objective + "/comments?limit=2");
    Response rest =
        as("member").get(objective + "/comments?limit=2&cursor=" + page.<String>path("next"));

    // Then
    page.then().statusCode(200).body("items.id", contains(third, second));
    rest.then().body("items.id", contains(first)).body("next", nullValue());
    rest.then().body("items[0].answers", equalTo(2));
    as("member")
        .get("/comments/" + first + "/answers")
        .then()
        .body("items.id", contains(answer, another))
        .body("items.thread", contains(first, first));
  }

  @Test
  void itsAuthorChangesAndDeletesItAtTheRevisionTheySaw() {
    // Given
    Response made = say("member", "Sai").post(objective + "/comments");
    String address = "/comments/" + idOf(made);
    String tag = made.header("ETag");

    // When
    Response edited = edit("member", tag, "{\"text\": \"Đúng\"}").patch(address);
    Response stale = edit("member", tag, "{\"text\": \"Muộn\"}").patch(address);
    Response foreign = edit("admin", tag, "{\"text\": \"Của người khác\"}").patch(address);
    Response blind = as("member").delete(address);
    Response deleted = as("member").header("If-Match", edited.header("ETag")).delete(address);

    // Then
    edited.then().statusCode(200).body("text", equalTo("Đúng"));
    stale.then().statusCode(412);
    foreign.then().statusCode(403);
    blind.then().statusCode(428);
    deleted.then().statusCode(204);
    as("ceo")
        .get(address)
        .then()
        .statusCode(200)
        .body("deleted", equalTo(true))
        .body("text", nullValue())
        .body("mentions", empty());
    as("member")
        .header("If-Match", "*")
        .delete(address)
        .then()
        .statusCode(409)
        .body("code", equalTo("illegal-transition"));
  }

  @Test
  void aThreadIsEndedAndOpenedAgainByWhoAnswersForTheGoal() {
    // Given
    String address = "/comments/" + comment("member", "Xong chưa?");

    // When
    Response byStranger = as("stranger").post(address + "/resolve");
    Response resolved = as("lead").post(address + "/resolve");
    Response again = as("lead").post(address + "/resolve");
    Response reopened = as("ceo").post(address + "/reopen");

    // Then
    byStranger.then().statusCode(403);
    resolved.then().statusCode(200).body("resolvedBy", equalTo(sample.leadId()));
    again.then().statusCode(409).body("code", equalTo("illegal-transition"));
    reopened.then().statusCode(200).body("resolvedAt", nullValue());
  }

  @Test
  void aDraftIsTalkedAboutByThoseAloneWhoMayReadIt() {
    // Given
    String draft = "/objectives/" + idOf(sample.draft());
    String comment = idOf(say("lead", "Còn giấu").post(draft + "/comments"));

    // When
    List<Response> hidden =
        List.of(
            say("member", "Thấy rồi").post(draft + "/comments"),
            as("member").get(draft + "/comments"),
            as("member").get("/comments/" + comment),
            as("member").get("/comments/" + comment + "/answers"),
            as("member").post("/comments/" + comment + "/resolve"),
            as("member", "{\"following\": true}").put(draft + "/following"));

    // Then
    assertThat(hidden).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
  }

  @Test
  void whatIsTooLongTooManyOrUnknownIsRefusedAtItsPlace() {
    // Given
    String mentions =
        Collections.nCopies(MOST_MENTIONS + 1, "\"" + sample.leadId() + "\"").stream()
            .collect(Collectors.joining(","));

    // When
    Response longest = say("member", "ế".repeat(LONGEST)).post(objective + "/comments");
    Response tooLong = say("member", "ế".repeat(LONGEST + 1)).post(objective + "/comments");
    Response empty = say("member", " ").post(objective + "/comments");
    Response tooMany = mention(mentions);
    Response unknown = mention("\"" + sample.leadId() + "\", \"" + UUID.randomUUID() + "\"");

    // Then
    longest.then().statusCode(201);
    tooLong.then().statusCode(400).body("errors.pointer", contains("/text"));
    empty.then().statusCode(400).body("errors.code", contains("required"));
    tooMany.then().statusCode(400).body("errors.pointer", contains("/mentions"));
    unknown
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-reference"))
        .body("errors.pointer", contains("/mentions/1"));
  }

  @Test
  void theSameKeyBeginsOneThread() {
    // Given
    String once = UUID.randomUUID().toString();

    // When
    Response first =
        say("member", "Một lần").header("Idempotency-Key", once).post(objective + "/comments");
    Response second =
        say("member", "Một lần").header("Idempotency-Key", once).post(objective + "/comments");

    // Then
    assertThat(idOf(second)).isEqualTo(idOf(first));
    as("ceo").get(objective + "/comments").then().body("items.id", contains(idOf(first)));
  }

  @Test
  void whoCommentsFollowsAndMayStop() {
    // Given
    comment("member", "Theo dõi");
    Response before = as("member").get(objective + "/following");

    // When
    Response stopped = as("member", "{\"following\": false}").put(objective + "/following");

    // Then
    before.then().statusCode(200).body("following", equalTo(true));
    stopped.then().statusCode(200).body("following", equalTo(false));
    as("member").get("/followed-objectives").then().body("items", empty());
    as("lead")
        .get("/followed-objectives")
        .then()
        .statusCode(200)
        .body("items.id", contains(objective.substring("/objectives/".length())));
  }

  @Test
  void whatHappenedComesNewestFirstForAnObjectiveAndItsOwner() {
    // Given
    as("lead", "{\"value\": 40, \"note\": \"Tốt\"}")
        .post(keyResult + "/check-ins")
        .then()
        .statusCode(201);
    comment("member", "Hay");

    // When
    Response page = as("ceo").get(objective + "/activity?limit=2");
    Response rest =
        as("ceo").get(objective + "/activity?limit=2&cursor=" + page.<String>path("next"));
    Response ofUnit =
        as("ceo").get("/units/" + sample.marketingId() + "/activity?cycle=" + sample.cycleId());

    // Then
    page.then()
        .statusCode(200)
        .body("items.type", contains("COMMENT", "CHECK_IN"))
        .body("items.text", contains("Hay", "Tốt"))
        .body("items[1].value", equalTo(40));
    rest.then().body("items.change", contains("PUBLISHED", "DRAFTED")).body("next", nullValue());
    ofUnit.then().body("items.type", contains("COMMENT", "CHECK_IN", "CHANGE", "CHANGE"));
    as("ceo")
        .get("/people/" + sample.leadId() + "/activity?cycle=" + sample.cycleId())
        .then()
        .statusCode(200)
        .body("items", empty());
    as("ceo").get("/units/" + sample.marketingId() + "/activity").then().statusCode(400);
    as("ceo")
        .get("/units/" + sample.leadId() + "/activity?cycle=" + sample.cycleId())
        .then()
        .statusCode(404);
  }

  @Test
  void peopleAreToldOfWhatTheyFollowAndSayThatTheyHaveReadIt() {
    // Given
    mention("\"" + sample.ceoId() + "\"").then().statusCode(201);
    String at = as("lead").get("/notifications").path("items[0].at");

    // When
    Response told = as("lead").get("/notifications?unread=true");
    Response read = as("lead", "{\"until\": \"" + at + "\"}").post("/notifications/read");

    // Then
    told.then()
        .statusCode(200)
        .body("items.reason", contains("COMMENT"))
        .body("items.text", contains("Nhờ"))
        .body("items.by", contains(sample.memberId()))
        .body("items.unread", contains(true));
    as("ceo").get("/notifications").then().body("items.reason", contains("MENTION"));
    as("member").get("/notifications/count").then().body("unread", equalTo(0));
    read.then().statusCode(200).body("unread", equalTo(0));
    as("lead").get("/notifications?unread=true").then().body("items", empty());
    as("lead", "{\"until\": \"yesterday\"}")
        .post("/notifications/read")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/until"));
  }

  private String comment(String account, String text) {
    return idOf(say(account, text).post(objective + "/comments"));
  }

  private static RequestSpecification say(String account, String text) {
    return as(account, "{\"text\": \"" + text + "\"}");
  }

  private Response mention(String ids) {
    return as("member", "{\"text\": \"Nhờ\", \"mentions\": [" + ids + "]}")
        .post(objective + "/comments");
  }
}

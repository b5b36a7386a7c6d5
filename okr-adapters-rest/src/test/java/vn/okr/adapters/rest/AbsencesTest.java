package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is away has a deputy with the same rights, whose doing stands under both names. */
@QuarkusTest
class AbsencesTest extends ApiTest {
  private SampleCompany sample;
  private String deputy;
  private String absences;

  @BeforeEach
  void hireADeputy() {
    sample = SampleCompany.open();
    deputy = SampleCompany.me("intern");
    absences = "/people/" + sample.leadId() + "/absences";
  }

  @Test
  void anAbsenceIsAnnouncedReadAndListed() {
    // When
    Response announced = announce("lead", "2026-07-01", "2026-07-14");

    // Then
    announced
        .then()
        .statusCode(201)
        .body("personId", equalTo(sample.leadId()))
        .body("deputyId", equalTo(deputy))
        .body("deputyName", notNullValue())
        .body("from", equalTo("2026-07-01"))
        .body("until", equalTo("2026-07-14"))
        .body("$", not(hasKey("endedAt")));
    as("member").get(absences).then().statusCode(200).body("items.id", contains(idOf(announced)));
    as("member")
        .get("/absences/" + idOf(announced))
        .then()
        .statusCode(200)
        .header("ETag", equalTo(announced.header("ETag")));
  }

  @Test
  void theDeputyMayWhatTheAbsentMayAndBothAreNamed() {
    // Given
    Response published = sample.published();
    SampleCompany.checkIn("intern", published, "{\"value\": 5}").then().statusCode(403);
    announce("lead", "2026-07-01", "2026-07-14");

    // When
    Response checkedIn = SampleCompany.checkIn("intern", published, "{\"value\": 5}");
    Response renamed =
        edit("intern", published.header("ETag"), "{\"title\": \"Khác\"}")
            .patch("/objectives/" + published.path("id"));

    // Then
    checkedIn
        .then()
        .statusCode(201)
        .body("by", equalTo(deputy))
        .body("onBehalfOf", equalTo(sample.leadId()));
    renamed.then().statusCode(200);
    as("member")
        .get("/objectives/" + published.path("id") + "/history")
        .then()
        .body("items[-1].by", equalTo(deputy))
        .body("items[-1].onBehalfOf", equalTo(sample.leadId()))
        .body("items[-1].onBehalfOfName", notNullValue())
        .body("items[0]", not(hasKey("onBehalfOf")));
    as("member")
        .get("/key-results/" + published.path("keyResults[0].id") + "/check-ins")
        .then()
        .body("items[0].onBehalfOf", equalTo(sample.leadId()));
    as("member")
        .get("/objectives/" + published.path("id") + "/activity")
        .then()
        .body("items[0].onBehalfOf", equalTo(sample.leadId()));
  }

  @Test
  void anEndedAbsenceGivesNoRightAndStaysReadable() {
    // Given
    Response published = sample.published();
    Response announced = announce("lead", "2026-07-01", "2026-07-14");
    String address = "/absences/" + idOf(announced);

    // When
    edit("lead", announced.header("ETag"), "").delete(address).then().statusCode(204);

    // Then
    SampleCompany.checkIn("intern", published, "{\"value\": 5}").then().statusCode(403);
    as("member").get(absences).then().body("items", empty());
    as("member").get(address).then().statusCode(200).body("endedAt", notNullValue());
    edit("lead", as("lead").get(address).header("ETag"), "")
        .delete(address)
        .then()
        .statusCode(409)
        .body("code", equalTo("illegal-transition"));
  }

  @Test
  void othersThanThePersonAndAdminsAnnounceAndEndNothing() {
    // Given
    Response announced = announce("admin", "2026-07-01", "2026-07-14");

    // When
    Response byCeo = announce("ceo", "2026-07-01", "2026-07-14");
    Response byDeputy =
        edit("intern", announced.header("ETag"), "").delete("/absences/" + idOf(announced));

    // Then
    announced.then().statusCode(201);
    byCeo.then().statusCode(403);
    byDeputy.then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-07-02, 2026-07-01, 422, ends-before-start, /until",
        "2026-06-01, 2026-06-30, 422, already-over,      /until",
        "2026-07-01, -,          400, invalid-request,   /until",
        "2026-13-01, 2026-07-01, 400, invalid-request,   /from",
      })
  void daysThatMakeNoSenseAreRefused(
      String from, String until, int status, String code, String pointer) {
    // When
    Response refused = announce("lead", from, until);

    // Then
    refused
        .then()
        .statusCode(status)
        .body("code", equalTo(code))
        .body("errors[0].pointer", equalTo(pointer));
    as("lead").get(absences).then().body("items", empty());
  }

  @Test
  void aDeputyIsSomeoneElseWhoIsThere() {
    // When
    Response own = announce("lead", sample.leadId());
    Response unknown = announce("lead", sample.marketingId());

    // Then
    own.then().statusCode(422).body("code", equalTo("own-deputy"));
    unknown
        .then()
        .statusCode(422)
        .body("code", equalTo("unknown-reference"))
        .body("errors[0].pointer", equalTo("/deputyId"));
  }

  private Response announce(String account, String from, String until) {
    String last = until == null ? "" : ", \"until\": \"" + until + "\"";
    return as(account, "{\"deputyId\": \"%s\", \"from\": \"%s\"%s}".formatted(deputy, from, last))
        .post(absences);
  }

  private Response announce(String account, String deputyId) {
    return as(
            account,
            "{\"deputyId\": \"%s\", \"from\": \"2026-07-01\", \"until\": \"2026-07-02\"}"
                .formatted(deputyId))
        .post(absences);
  }
}

package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everyone reads what the organisation goes by; admins change it, on the record. */
@QuarkusTest
class SettingsTest extends ApiTest {
  @BeforeEach
  void begin() {
    SampleCompany.open();
  }

  @Test
  void anEmployeeReadsThem() {
    // When
    Response found = as("member").get("/settings");

    // Then
    found
        .then()
        .statusCode(200)
        .body("zone", equalTo("Asia/Ho_Chi_Minh"))
        .body("focusLimit", equalTo(5))
        .body("onTrackFrom", equalTo(0.9f))
        .body("progressingFrom", equalTo(0.3f));
    as("member").get("/settings/history").then().statusCode(200).body("items", empty());
  }

  @Test
  void anAdminChangesOneAndTheOthersStay() {
    // When
    Response changed = change("admin", "{\"focusLimit\": 4}");

    // Then
    changed.then().statusCode(200).body("focusLimit", equalTo(4)).body("cadenceDays", equalTo(7));
    assertThat(as("member").get("/settings").header("ETag")).isEqualTo(changed.header("ETag"));
    as("member")
        .get("/settings/history")
        .then()
        .body("items.field", contains("focusLimit"))
        .body("items.old", contains("5"))
        .body("items.new", contains("4"));
  }

  @Test
  void anAdminSaysWhenPeopleAreReminded() {
    // When
    Response changed =
        change("admin", "{\"reminderDay\": \"FRIDAY\", \"reminderTime\": \"16:30\"}");

    // Then
    changed
        .then()
        .statusCode(200)
        .body("reminderDay", equalTo("FRIDAY"))
        .body("reminderTime", equalTo("16:30"));
    as("member")
        .get("/settings/history")
        .then()
        .body("items.field", containsInAnyOrder("reminderDay", "reminderTime"))
        .body("items.old", containsInAnyOrder("MONDAY", "09:00"))
        .body("items.new", containsInAnyOrder("FRIDAY", "16:30"));
  }

  @Test
  void anAdminSetsTheFiscalYearAndPreparesOne() {
    // Given
    change(
            "admin",
            """
            {"yearStartsIn": "APRIL", "yearLabel": "FY{endYear}",
             "quarterLabel": "Q{quarter} FY{endYear}", "language": "ENGLISH"}""")
        .then()
        .statusCode(200)
        .body("yearStartsIn", equalTo("APRIL"))
        .body("language", equalTo("ENGLISH"));

    // When
    Response prepared = as("admin", "{\"year\": 2027}").post("/cycles/years");
    Response again = as("admin", "{\"year\": 2027}").post("/cycles/years");
    Response refused = as("ceo", "{\"year\": 2028}").post("/cycles/years");

    // Then
    prepared
        .then()
        .statusCode(201)
        .body("planned", equalTo(5))
        .body("year.name", equalTo("FY2028"))
        .body("year.startsOn", equalTo("2027-04-01"))
        .body("quarters.name", contains("Q1 FY2028", "Q2 FY2028", "Q3 FY2028", "Q4 FY2028"));
    again.then().statusCode(201).body("planned", equalTo(0));
    refused.then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "yearLabel,    Năm,            label-without-year",
    "quarterLabel, Quý của {year}, label-without-quarter",
  })
  void aLabelTellsYearsAndQuartersApart(String field, String label, String code) {
    // When
    Response refused = change("admin", "{\"" + field + "\": \"" + label + "\"}");

    // Then
    refused
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/" + field))
        .body("errors.code", contains(code));
  }

  @Test
  void nobodyElseChangesThem() {
    // When
    Response refused = change("lead", "{\"focusLimit\": 4}");

    // Then
    refused.then().statusCode(403);
    as("member").get("/settings").then().body("focusLimit", equalTo(5));
  }

  @Test
  void whoComesSecondIsToldSo() {
    // Given
    String tag = as("admin").get("/settings").header("ETag");
    change("admin", "{\"focusLimit\": 4}").then().statusCode(200);

    // When
    Response late = edit("admin", tag, "{\"focusLimit\": 3}").patch("/settings");

    // Then
    late.then().statusCode(412);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"focusLimit\": 0} | /focusLimit | out-of-range",
        "{\"zone\": \"Asia/Saigonn\"} | /zone | invalid-zone",
        "{\"zone\": null} | /zone | required",
        "{\"atRiskFrom\": 0.95} | /atRiskFrom | not-below",
        "{\"onCourseFrom\": \"0.7\"} | /onCourseFrom | wrong-type",
        "{\"cadence\": 7} | /cadence | unknown-field",
        "{\"reminderDay\": \"monday\"} | /reminderDay | unknown-value",
        "{\"reminderTime\": \"9:00\"} | /reminderTime | invalid-time",
        "{\"reminderTime\": \"24:00\"} | /reminderTime | invalid-time",
        "{\"reminderTime\": \"09:00:00\"} | /reminderTime | invalid-time",
      })
  void whatCannotBeIsRefusedAtItsField(String body, String pointer, String code) {
    // When
    Response refused = change("admin", body);

    // Then
    refused
        .then()
        .statusCode(anyOf(is(400), is(422)))
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  private static Response change(String account, String body) {
    return edit(account, as(account).get("/settings").header("ETag"), body).patch("/settings");
  }
}

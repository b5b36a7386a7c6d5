package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KPIs beside goals (M14): everyone reads them, those near them keep them. */
@QuarkusTest
class KpisTest extends ApiTest {
  private SampleCompany sample;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
  }

  @Test
  void isReadByEveryoneAsItWasMade() {
    // Given
    Response made = made();

    // When
    Response read = as("intern").get("/kpis/" + idOf(made));

    // Then
    made.then().header("Location", startsWith("/api/v1/kpis/"));
    read.then()
        .statusCode(200)
        .header("ETag", equalTo(made.header("ETag")))
        .body("title", equalTo("Giao hàng đúng hẹn"))
        .body("description", equalTo("Đơn giao trong ngày hẹn"))
        .body("unitId", equalTo(sample.marketingId()))
        .body("unitName", equalTo("Phòng Marketing"))
        .body("ownerId", equalTo(sample.memberId()))
        .body("ownerName", equalTo("member"))
        .body("direction", equalTo("UP"))
        .body("healthyRange.atLeast", equalTo(95))
        .body("healthyRange", not(hasKey("atMost")))
        .body("unit", equalTo("%"))
        .body("cadence.every", equalTo(1))
        .body("cadence.unit", equalTo("WEEK"))
        .body("archived", equalTo(false))
        .body("fresh", equalTo(false))
        .body("$", not(hasKey("current")))
        .body("$", not(hasKey("healthy")));
  }

  @Test
  void aReadingSaysWhereItIs() {
    // Given
    String id = idOf(made());

    // When
    Response reported = report("member", id, "{\"value\": 94.5, \"note\": \"Kho quá tải\"}");

    // Then
    reported
        .then()
        .statusCode(201)
        .body("kpiId", equalTo(id))
        .body("value", equalTo(94.5f))
        .body("on", equalTo("2026-07-01"))
        .body("by", equalTo(sample.memberId()))
        .body("byServiceAccount", equalTo(false))
        .body("recordedAt", notNullValue());
    as("intern")
        .get("/kpis/" + id)
        .then()
        .body("current", equalTo(94.5f))
        .body("currentOn", equalTo("2026-07-01"))
        .body("healthy", equalTo(false))
        .body("freshUntil", equalTo("2026-07-08"))
        .body("fresh", equalTo(true));
  }

  @Test
  void aCorrectionIsListedBesideWhatItCorrects() {
    // Given
    String id = idOf(made());
    String wrong = idOf(report("member", id, "{\"value\": 9.6}"));

    // When
    Response right = report("lead", id, "{\"value\": 96, \"corrects\": \"" + wrong + "\"}");

    // Then
    right.then().statusCode(201);
    as("intern")
        .get("/kpis/" + id + "/readings")
        .then()
        .statusCode(200)
        .body("items.value", contains(9.6f, 96))
        .body("items.corrected", contains(true, false))
        .body("items.byName", contains("member", "lead"));
    report("lead", id, "{\"value\": 97, \"corrects\": \"" + wrong + "\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("already-corrected"));
  }

  @Test
  void textIsNoReading() {
    // Given
    String id = idOf(made());

    // When
    Response refused = report("member", id, "{\"value\": \"95\"}");

    // Then
    refused
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-request"))
        .body("errors.pointer", contains("/value"))
        .body("errors.code", contains("wrong-type"));
    as("member").get("/kpis/" + id + "/readings").then().body("items", empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                           | 400 | /value        | required",
        "{\"value\": 1, \"on\": \"2026-07-02\"}       | 422 | /on           | future-date",
        "{\"value\": 1, \"on\": \"hôm nay\"}          | 400 | /on           | invalid-date",
        "{\"value\": 1.23456}                         | 400 | /value        | too-many-decimals",
        "{\"value\": 1, \"confidence\": 5}            | 400 | /confidence   | unknown-field"
      })
  void aReadingThatDoesNotFitIsPointedTo(String body, int status, String pointer, String code) {
    // Given
    String id = idOf(made());

    // When
    Response refused = report("member", id, body);

    // Then
    refused
        .then()
        .statusCode(status)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"healthyRange\": {}                              | 422 | /healthyRange/atLeast",
        "\"healthyRange\": {\"atLeast\": 2, \"atMost\": 1} | 422 | /healthyRange/atMost",
        "\"cadence\": {\"every\": 0, \"unit\": \"DAY\"}    | 400 | /cadence/every",
        "\"cadence\": {\"every\": 367, \"unit\": \"DAY\"}  | 400 | /cadence/every",
        "\"cadence\": {\"every\": 1, \"unit\": \"YEAR\"}   | 400 | /cadence/unit",
        "\"title\": \"\"                                   | 400 | /title"
      })
  void whatDoesNotMakeAKpiIsPointedTo(String wrong, int status, String pointer) {
    // Given
    Response kpi = made();

    // When
    Response refused =
        edit("lead", kpi.header("ETag"), "{" + wrong + "}").patch("/kpis/" + idOf(kpi));

    // Then
    refused.then().statusCode(status).body("errors.pointer", contains(pointer));
  }

  @Test
  void onlyThoseNearItKeepItAndReportIt() {
    // Given
    Response kpi = made();
    String path = "/kpis/" + idOf(kpi);

    // When
    Response denied = edit("intern", kpi.header("ETag"), "{\"title\": \"K\"}").patch(path);

    // Then
    denied.then().statusCode(403);
    report("intern", idOf(kpi), "{\"value\": 1}").then().statusCode(403);
    as("member", body()).post("/kpis").then().statusCode(403);
    edit("member", kpi.header("ETag"), "{\"title\": \"Của tôi\"}")
        .patch(path)
        .then()
        .statusCode(200)
        .body("title", equalTo("Của tôi"));
  }

  @Test
  void anEditIsForTheRevisionItWasMadeFor() {
    // Given
    Response kpi = made();
    String path = "/kpis/" + idOf(kpi);
    edit("lead", kpi.header("ETag"), "{\"title\": \"Hai\"}").patch(path).then().statusCode(200);

    // When
    Response stale = edit("lead", kpi.header("ETag"), "{\"title\": \"Ba\"}").patch(path);

    // Then
    stale.then().statusCode(412).body("code", equalTo("stale"));
    as("lead")
        .contentType(MERGE_PATCH)
        .body("{\"title\": \"Ba\"}")
        .patch(path)
        .then()
        .statusCode(428);
    as("lead").get(path + "/history").then().body("items.new", hasItem("Hai"));
  }

  @Test
  void aReadingDoesNotVoidAnEdit() {
    // Given
    Response kpi = made();
    report("member", idOf(kpi), "{\"value\": 96}").then().statusCode(201);

    // When
    Response edited =
        edit("lead", kpi.header("ETag"), "{\"unit\": null}").patch("/kpis/" + idOf(kpi));

    // Then
    edited.then().statusCode(200).body("$", not(hasKey("unit"))).body("current", equalTo(96));
  }

  @ParameterizedTest
  @CsvSource({
    "limit=200, 3",
    "healthy=true, 1",
    "healthy=false, 1",
    "fresh=true, 1",
    "fresh=false, 2",
    "archived=true, 0",
    "archived=false, 3",
    "unit={unit}, 3",
    "unit={company}, 0",
    "owner={member}, 3",
    "owner={lead}, 0"
  })
  void aListIsOfThoseThatMatch(String query, int expected) {
    // Given
    String ill = idOf(made());
    String good = idOf(made());
    made();
    report("member", ill, "{\"value\": 94}").then().statusCode(201);
    time.goTo(LocalDate.of(2026, 7, 9));
    report("member", good, "{\"value\": 95}").then().statusCode(201);
    String asked =
        query
            .replace("{unit}", sample.marketingId())
            .replace("{company}", sample.companyId())
            .replace("{member}", sample.memberId())
            .replace("{lead}", sample.leadId());

    // When
    Response list = as("intern").get("/kpis?" + asked);

    // Then
    list.then().statusCode(200).body("items", hasSize(expected));
  }

  @Test
  void aListGoesOnPageByPage() {
    // Given
    made();
    String second = idOf(made());
    String next = as("intern").get("/kpis?limit=1").path("next");

    // When
    Response rest = as("intern").get("/kpis?limit=1&cursor=" + next);

    // Then
    rest.then().body("items.id", contains(second)).body("$", not(hasKey("next")));
  }

  @Test
  void anArchivedOneTakesNoReadings() {
    // Given
    Response kpi = made();
    edit("lead", kpi.header("ETag"), "{\"archived\": true}")
        .patch("/kpis/" + idOf(kpi))
        .then()
        .statusCode(200)
        .body("archived", equalTo(true));

    // When
    Response refused = report("member", idOf(kpi), "{\"value\": 1}");

    // Then
    refused.then().statusCode(409).body("code", equalTo("illegal-transition"));
  }

  @Test
  void theSameKeyGivesTheSameReading() {
    // Given
    String id = idOf(made());
    var request = as("member", "{\"value\": 96}").header("Idempotency-Key", "mot-lan");
    String first = idOf(request.post("/kpis/" + id + "/readings"));

    // When
    Response again =
        as("member", "{\"value\": 96}")
            .header("Idempotency-Key", "mot-lan")
            .post("/kpis/" + id + "/readings");

    // Then
    again.then().statusCode(201).body("id", equalTo(first));
    as("member").get("/kpis/" + id + "/readings").then().body("items", hasSize(1));
  }

  @Test
  void aMachineNamedForItReportsWhatItsKeyResultTakesAsACheckIn() {
    // Given
    String kpi = idOf(made());
    Response goal = sample.published();
    String keyResult = "/key-results/" + goal.<String>path("keyResults[0].id");
    as("admin", machine(kpi)).post("/service-accounts").then().statusCode(201);
    feed("lead", goal.header("ETag"), keyResult, "\"" + kpi + "\"")
        .then()
        .statusCode(200)
        .body("kpi.id", equalTo(kpi))
        .body("kpi.fresh", equalTo(false));

    // When
    Response reported =
        withToken(Tokens.sign(Tokens.claims("bi-job").claim("client_id", "bi-job")))
            .contentType("application/json")
            .body("{\"value\": 42}")
            .post("/kpis/" + kpi + "/readings");

    // Then
    reported.then().statusCode(201).body("byServiceAccount", equalTo(true));
    as("intern")
        .get(keyResult + "/check-ins")
        .then()
        .body("items.value", contains(42))
        .body("items.byServiceAccount", contains(true))
        .body("items[0].source.kpiId", equalTo(kpi))
        .body("items[0].source.readingId", equalTo(reported.path("id")));
    as("intern").get(keyResult).then().body("score", equalTo(0.42f));
    as("intern").get(keyResult + "/feed").then().statusCode(200).body("kpi.fresh", equalTo(true));
  }

  @Test
  void whatFeedsAKeyResultIsDecidedByWhoMayEditItAndTakenBackByNone() {
    // Given
    String kpi = idOf(made());
    Response goal = sample.published();
    String keyResult = "/key-results/" + goal.<String>path("keyResults[0].id");

    // When
    Response denied = feed("member", goal.header("ETag"), keyResult, "\"" + kpi + "\"");

    // Then
    denied.then().statusCode(403);
    feed("lead", "\"7-stale\"", keyResult, "null").then().statusCode(412);
    feed("lead", goal.header("ETag"), keyResult, "\"" + sample.cycleId() + "\"")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/kpiId"));
    feed("lead", goal.header("ETag"), keyResult, "\"" + kpi + "\"").then().statusCode(200);
    feed("lead", goal.header("ETag"), keyResult, "null")
        .then()
        .statusCode(200)
        .body("$", not(hasKey("kpi")));
  }

  @Test
  void whatIsMeasuredByNoValueIsNotFed() {
    // Given
    String kpi = idOf(made());
    String binary = "{\"title\": \"Xong\", \"measure\": {\"type\": \"binary\"}}";
    Response goal = as("lead", sample.objective(binary)).post("/objectives");
    String keyResult = "/key-results/" + goal.<String>path("keyResults[0].id");

    // When
    Response refused = feed("lead", goal.header("ETag"), keyResult, "\"" + kpi + "\"");

    // Then
    refused
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/kpiId"))
        .body("errors.code", contains("wrong-reading"));
  }

  private static Response feed(String account, String tag, String keyResult, String kpi) {
    return as(account, "{\"kpiId\": " + kpi + "}").header("If-Match", tag).put(keyResult + "/feed");
  }

  private static String machine(String kpi) {
    return """
        {"name": "Kho dữ liệu", "client": "bi-job", "scopes": ["REPORT"], "kpis": ["%s"]}"""
        .formatted(kpi);
  }

  private Response made() {
    Response made = as("lead", body()).post("/kpis");
    made.then().statusCode(201);
    return made;
  }

  private String body() {
    return """
        {"title": "Giao hàng đúng hẹn", "description": "Đơn giao trong ngày hẹn",
         "unitId": "%s", "ownerId": "%s", "healthyRange": {"atLeast": 95}, "unit": "%%",
         "cadence": {"every": 1, "unit": "WEEK"}}"""
        .formatted(sample.marketingId(), sample.memberId());
  }

  private static Response report(String account, String kpi, String json) {
    return as(account, json).post("/kpis/" + kpi + "/readings");
  }
}

package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OrganisationTest extends ApiTest {
  private SampleCompany sample;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
  }

  @Test
  void oneSeesTheUnitsOneStandsIn() {
    // Given
    var request = as("member");

    // When
    Response answer = request.get("/me");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("units.id", contains(sample.marketingId()))
        .body("units.name", contains("Phòng Marketing"))
        .body("units.role", contains("MEMBER"));
  }

  @Test
  void oneChoosesLanguageAndZone() {
    // Given
    String tag = as("member").get("/me").header("ETag");

    // When
    Response answer =
        edit("member", tag, "{\"locale\": \"en\", \"zone\": \"Europe/Paris\"}").patch("/me");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("locale", equalTo("en"))
        .body("zone", equalTo("Europe/Paris"));
  }

  @ParameterizedTest
  @CsvSource({
    "locale,\"no tag\",invalid-language",
    "locale,5,wrong-type",
    "zone,\"Mars\",invalid-zone"
  })
  void oddPreferencesAreRefused(String field, String value, String code) {
    // Given
    var request = edit("member", "*", "{\"" + field + "\": " + value + "}");

    // When
    Response answer = request.patch("/me");

    // Then
    answer.then().statusCode(400).body("errors[0].code", equalTo(code));
  }

  @Test
  void unitsAreListedAndRead() {
    // Given
    var request = as("intern");

    // When
    Response answer = request.get("/units");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("items.name", contains("Công ty", "Phòng Marketing"))
        .body("items[0]", not(hasKey("parentId")))
        .body("items[1].parentId", equalTo(sample.companyId()))
        .body("items[1].leads", contains(sample.leadId()))
        .body("items[1].archived", equalTo(false));
  }

  @Test
  void aUnitIsRenamedAndGivenOtherLeads() {
    // Given
    String path = "/units/" + sample.marketingId();
    String edit =
        "{\"name\": \"Tiếp thị\", \"leads\": [\"%s\", \"%s\"]}"
            .formatted(sample.memberId(), sample.leadId());

    // When
    Response answer = edit("admin", as("admin").get(path).header("ETag"), edit).patch(path);

    // Then
    answer.then().statusCode(200).body("name", equalTo("Tiếp thị")).body("leads", hasSize(2));
  }

  @Test
  void aUnitWithActiveUnitsBelowIsInUse() {
    // Given
    var request = edit("admin", "*", "{\"archived\": true}");

    // When
    Response answer = request.patch("/units/" + sample.companyId());

    // Then
    answer.then().statusCode(409).body("code", equalTo("in-use"));
  }

  @Test
  void aMembershipEnds() {
    // Given
    String path = "/units/" + sample.marketingId() + "/members/" + sample.memberId();

    // When
    Response answer = as("admin").delete(path);

    // Then
    answer.then().statusCode(204);
    as("member").get("/me").then().body("units", hasSize(0));
  }

  @Test
  void aMembershipMeantForAnotherRevisionOfTheUnitStays() {
    // Given
    String path = "/units/" + sample.marketingId() + "/members/" + sample.memberId();

    // When
    Response answer = as("admin").header("If-Match", "\"99-old\"").delete(path);

    // Then
    answer.then().statusCode(412).body("code", equalTo("stale"));
    as("member").get("/me").then().body("units", hasSize(1));
  }

  @Test
  void peopleAreFoundWithoutAccents() {
    // Given
    as("admin", "{\"displayName\": \"Đỗ Kế Toán\", \"units\": [\"" + sample.marketingId() + "\"]}")
        .post("/people")
        .then()
        .statusCode(201);

    // When
    Response answer =
        as("intern")
            .queryParam("q", "ke toan do")
            .queryParam("unit", sample.marketingId())
            .get("/people");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("items.displayName", contains("Đỗ Kế Toán"))
        .body("items[0].active", equalTo(true))
        .body("items[0].units.name", contains("Phòng Marketing"));
  }

  @Test
  void aRecordIsReadAndCorrected() {
    // Given
    String path = "/people/" + sample.memberId();

    // When
    Response answer =
        edit("admin", as("intern").get(path).header("ETag"), "{\"email\": \"m@b.vn\"}").patch(path);

    // Then
    answer.then().statusCode(200).body("email", equalTo("m@b.vn"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"displayName\": \"A\", \"email\": \"no address\"}|/email|invalid-email",
        "{\"displayName\": \"A\", \"employeeNumber\": \" \"}|/employeeNumber|required",
        "{\"displayName\": \"A\", \"units\": [\"x\"]}|/units/0|invalid-id",
        "{\"email\": \"a@b\"}|/displayName|required"
      })
  void oddRecordsAreRefused(String json, String pointer, String code) {
    // Given
    var request = as("admin", json);

    // When
    Response answer = request.post("/people");

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void aSheetRegistersManyByTheNamesOfTheirUnits() {
    // Given
    String csv =
        "\uFEFFdisplayName,email,employeeNumber,units\r\n"
            + "\"Lê, Văn\",le@b.vn,E1,Phòng Marketing;Công ty\r\n"
            + "Phạm,,,"
            + sample.marketingId()
            + "\r\n";

    // When
    Response answer = as("admin").contentType("text/csv; charset=UTF-8").body(csv).post("/people");

    // Then
    answer.then().statusCode(201).body("registered", equalTo(2));
    as("admin")
        .queryParam("q", "le van")
        .get("/people")
        .then()
        .body("items[0].units.name", hasItem("Công ty"));
  }

  @Test
  void aSheetIsAllOrNothingAndPointsToEveryRowRefused() {
    // Given
    String csv = "displayName,email,units\nTốt,tot@b.vn,\n,x,\nXấu,xau@b.vn,Không có\n";

    // When
    Response answer = as("admin").contentType("text/csv; charset=UTF-8").body(csv).post("/people");

    // Then
    answer
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            contains("/items/1/email", "/items/1/displayName", "/items/2/units/0"));
    as("admin").queryParam("q", "tot").get("/people").then().body("items", hasSize(0));
  }

  @Test
  void aNumberTakenAlreadyIsToldWithItsRow() {
    // Given
    String before = "displayName,employeeNumber\nĐã có,TAKEN-1\n";
    as("admin").contentType("text/csv; charset=UTF-8").body(before).post("/people");
    String csv = "displayName,employeeNumber\nMới,TAKEN-2\nTrùng,TAKEN-1\nLặp,TAKEN-2\n";

    // When
    Response answer = as("admin").contentType("text/csv; charset=UTF-8").body(csv).post("/people");

    // Then
    answer
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/items/1/employeeNumber", "/items/2/employeeNumber"))
        .body("errors.code", contains("already-exists", "duplicate"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,email|invalid-header",
        "displayName,score|invalid-header",
        "displayName\\n\"open|malformed-csv",
        "displayName,displayName\\nA,B|malformed-csv",
        "displayName,displayName\\nA|malformed-csv",
        "displayName\\nA,B|malformed-csv"
      })
  void aSheetThatIsNoneIsRefused(String csv, String code) {
    // Given
    var request = as("admin").contentType("text/csv; charset=UTF-8").body(csv.replace("\\n", "\n"));

    // When
    Response answer = request.post("/people");

    // Then
    answer.then().statusCode(400).body("errors[0].code", equalTo(code));
  }
}

package vn.okr.adapters.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProgressTest extends ApiTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private SampleCompany sample;
  private Response published;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
    published = sample.published();
    SampleCompany.checkIn("lead", published, "{\"value\": 42, \"confidence\": 7}");
    time.goTo(LocalDate.of(2026, 8, 16));
    SampleCompany.checkIn("lead", published, "{\"value\": 60}");
  }

  @Test
  void progressShowsOwnAndBelowApartAtEveryLevel() {
    // Given
    var request = as("intern");

    // When
    Response answer = request.get("/cycles/" + sample.cycleId() + "/progress");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("company.own.objectives", equalTo(0))
        .body("company.own", not(hasKey("progress")))
        .body("company.below.progress", equalTo(0.6f))
        .body("levels.level", contains("COMPANY", "DEPARTMENT", "TEAM", "INDIVIDUAL"))
        .body("levels[1].progress", equalTo(0.6f))
        .body("levels[1].bands.ON_COURSE", equalTo(1))
        .body("units.name", contains("Công ty", "Phòng Marketing"))
        .body("units[1].own.progress", equalTo(0.6f))
        .body("units[1].own.unmeasured", equalTo(0));
  }

  @Test
  void anExplanationSaysHowTheNumberCameAbout() {
    // Given
    var request = as("intern");

    // When
    Response answer = request.get("/objectives/" + published.path("id") + "/explanation");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("value", equalTo(0.6f))
        .body("formula", equalTo("sum(weight * score) / sum(weight)"))
        .body("inputs[0].value", equalTo(0.6f))
        .body("inputs[0].weight", equalTo(1))
        .body("inputs[0].formula", equalTo("(current - start) / (target - start)"))
        .body("inputs[0].checkIns.value", contains(42, 60))
        .body("leftOut", hasSize(0))
        .body("pace.goal", equalTo(0.7f))
        .body("pace.achieved", equalTo(0.6f))
        .body("pace.elapsed.gone", equalTo(46))
        .body("pace.elapsed.all", equalTo(91))
        .body("status", equalTo("ON_TRACK"));
  }

  @Test
  void aUnitsExplanationNamesWhatWasLeftOut() {
    // Given
    String dropped = sample.published().path("id");
    as("lead", "{\"reason\": \"thôi\"}").post("/objectives/" + dropped + "/drop");

    // When
    Response answer =
        as("intern")
            .queryParam("cycle", sample.cycleId())
            .get("/units/" + sample.marketingId() + "/explanation");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("value", equalTo(0.6f))
        .body("formula", equalTo("sum(score) / count"))
        .body("inputs.value", contains(0.6f))
        .body("leftOut.id", contains(dropped))
        .body("leftOut.reason", contains("DROPPED"));
  }

  @Test
  void aScorecardHoldsOneOwnersObjectivesAndTheirAverage() {
    // Given
    var request = as("intern").queryParam("cycle", sample.cycleId());

    // When
    Response answer = request.get("/units/" + sample.marketingId() + "/scorecard");

    // Then
    answer
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("owner.id", equalTo(sample.marketingId()))
        .body("average", equalTo(0.6f))
        .body("objectives[0].score", equalTo(0.6f))
        .body("objectives[0].keyResults[0].score", equalTo(0.6f))
        .body("below.objectives", equalTo(0));
  }

  @Test
  void aScorecardInAFormatNobodyWritesIsNotAcceptable() {
    // Given
    var request = as("intern").accept("application/pdf").queryParam("cycle", sample.cycleId());

    // When
    Response answer = request.get("/units/" + sample.marketingId() + "/scorecard");

    // Then
    answer.then().statusCode(406).body("code", equalTo("not-acceptable"));
  }

  @Test
  void aScorecardIsASheetForWhoAsksForOne() {
    // Given
    String formula = sample.objective("{\"title\": \"=1+1\", \"measure\": {\"type\": \"binary\"}}");
    SampleCompany.publish("lead", idOf(as("lead", formula).post("/objectives")));
    var request =
        as("intern")
            .accept("text/csv")
            .header("Accept-Language", "en")
            .queryParam("cycle", sample.cycleId());

    // When
    Response answer = request.get("/units/" + sample.marketingId() + "/scorecard");

    // Then
    answer.then().statusCode(200).contentType("text/csv");
    String csv = new String(answer.asByteArray(), UTF_8);
    assertThat(csv)
        .startsWith("\uFEFFObjective,Kind,Status,Key result,Weight,")
        .contains(",aspirational,on track,")
        .contains("Khách truy cập,1,0,100,60,lượt,0.6,")
        .contains(",'=1+1,")
        .contains("Phòng Marketing,,,Progress,,,,,,0.3,");
  }

  @Test
  void aWorkbookHoldsNumbersAsNumbersAndWhatPeopleTypedAsText() throws IOException {
    // Given
    String formula = sample.objective("{\"title\": \"=1+1\", \"measure\": {\"type\": \"binary\"}}");
    SampleCompany.publish("lead", idOf(as("lead", formula).post("/objectives")));
    var request = as("intern").accept(XLSX).queryParam("cycle", sample.cycleId());

    // When
    Response answer = request.get("/units/" + sample.marketingId() + "/scorecard");

    // Then
    answer.then().statusCode(200).contentType(XLSX);
    List<Row> rows = rows(answer.asByteArray());
    assertThat(rows.get(0).getCellText(0)).isEqualTo("Bảng chấm điểm - Phòng Marketing");
    assertThat(rows.get(1).getCellText(0)).isEqualTo("Q3: 2026-07-01 - 2026-09-30");
    assertThat(rows.get(2).getCellText(3)).isEqualTo("Kết quả then chốt");
    Row keyResult = rows.get(3);
    assertThat(keyResult.getCellText(1)).isEqualTo("khát vọng");
    assertThat(keyResult.getCell(6).getType()).isEqualTo(CellType.NUMBER);
    assertThat(keyResult.getCellAsNumber(6)).contains(new BigDecimal(100));
    assertThat(keyResult.getCellAsNumber(9)).contains(new BigDecimal("0.6"));
    assertThat(rows).noneMatch(ProgressTest::hasFormula);
    assertThat(rows).anyMatch(row -> row.getCellText(3).equals("=1+1"));
    assertThat(rows.getLast().getCellAsNumber(9)).contains(new BigDecimal("0.3"));
  }

  @ParameterizedTest
  @CsvSource({"text/csv, csv", XLSX + ", xlsx"})
  void aSheetIsSavedByTheNamesOfItsOwnerAndCycle(String type, String extension) {
    // Given
    var request = as("intern").accept(type).queryParam("cycle", sample.cycleId());

    // When
    Response answer = request.get("/people/" + sample.memberId() + "/scorecard");

    // Then
    answer
        .then()
        .statusCode(200)
        .header(
            "Content-Disposition",
            "attachment; filename=\"scorecard.%s\"; filename*=UTF-8''%s.%1$s"
                .formatted(
                    extension,
                    "B%E1%BA%A3ng%20ch%E1%BA%A5m%20%C4%91i%E1%BB%83m%20-%20member%20-%20Q3"));
  }

  @Test
  void aPersonsScorecardHasNothingBelow() {
    // Given
    var request = as("intern").queryParam("cycle", sample.cycleId());

    // When
    Response answer = request.get("/people/" + sample.memberId() + "/scorecard");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("owner.type", equalTo("person"))
        .body("objectives", hasSize(0))
        .body("$", not(hasKey("below")))
        .body("$", not(hasKey("average")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?cycle=", "?cycle=x"})
  void aScorecardIsOfACycle(String query) {
    // Given
    String path = "/units/" + sample.marketingId() + "/scorecard" + query;

    // When
    Response answer = as("intern").get(path);

    // Then
    answer.then().statusCode(400).body("errors[0].pointer", equalTo("?cycle"));
  }

  private static boolean hasFormula(Row row) {
    return row.stream().anyMatch(cell -> cell != null && cell.getFormula() != null);
  }

  private static List<Row> rows(byte[] workbook) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return read.getFirstSheet().read();
    }
  }
}

package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("A wrong id among several is pointed to, not the list it stands in")
class NamedInListsTest extends ApiTest {
  private static final String UNKNOWN = "01890a5d-ac96-774b-bcce-b302099a8057";
  private static final String CHECKLIST =
      """
      {"title": "Ra mắt", "measure": {"type": "milestones", "milestones": [
        {"title": "Một"}, {"title": "Hai"}]}}""";

  private SampleCompany sample;

  @BeforeEach
  void openCompany() {
    sample = SampleCompany.open();
  }

  @ParameterizedTest
  @CsvSource({UNKNOWN + ",422", "x,400"})
  void whoLeadsANewUnit(String wrong, int status) {
    // Given
    String unit =
        "{\"name\": \"Tổ\", \"kind\": \"TEAM\", \"parentId\": \"%s\", \"leads\": [\"%s\", \"%s\"]}"
            .formatted(sample.marketingId(), sample.leadId(), wrong);

    // When
    Response answer = as("admin", unit).post("/units");

    // Then
    answer.then().statusCode(status).body("errors.pointer", contains("/leads/1"));
  }

  @Test
  void whoIsToLeadAUnit() {
    // Given
    String path = "/units/" + sample.marketingId();
    String leads =
        "{\"leads\": [\"%1$s\", \"%1$s\", \"%2$s\", \"%1$s\", \"%2$s\"]}"
            .formatted(sample.leadId(), UNKNOWN);

    // When
    Response answer = edit("admin", as("admin").get(path).header("ETag"), leads).patch(path);

    // Then
    answer.then().statusCode(422).body("errors.pointer", contains("/leads/2", "/leads/4"));
  }

  @Test
  void theUnitsOfAPerson() {
    // Given
    String person =
        "{\"displayName\": \"Lê Văn\", \"units\": [\"%s\", \"%s\"]}"
            .formatted(sample.marketingId(), UNKNOWN);

    // When
    Response answer = as("admin", person).post("/people");

    // Then
    answer.then().statusCode(422).body("errors.pointer", contains("/units/1"));
  }

  @Test
  void theUnitsOfEachPersonInASheet() {
    // Given
    String csv =
        "displayName,units\nLê Văn,Công ty;Không có;%s\nPhạm,%s\n"
            .formatted(sample.marketingId(), sample.marketingId());

    // When
    Response answer = as("admin").contentType("text/csv; charset=UTF-8").body(csv).post("/people");

    // Then
    answer.then().statusCode(422).body("errors.pointer", contains("/items/0/units/1"));
  }

  @Test
  void theMilestonesOfACheckIn() {
    // Given
    Response published = published(CHECKLIST);

    // When
    Response answer = SampleCompany.checkIn("lead", published, done(published));

    // Then
    answer.then().statusCode(422).body("errors.pointer", contains("/milestonesDone/1"));
  }

  @Test
  void theMilestonesOfALineOfTheWeeklyGrid() {
    // Given
    Response published = published(CHECKLIST);
    String line =
        done(published)
            .replaceFirst(
                "\\{", "{\"keyResultId\": \"" + published.path("keyResults[0].id") + "\", ");

    // When
    Response answer = as("lead", "{\"items\": [" + line + "]}").post("/check-ins");

    // Then
    answer.then().statusCode(422).body("errors.pointer", contains("/items/0/milestonesDone/1"));
  }

  @ParameterizedTest
  @CsvSource({"true,400,duplicate", "false,422,unknown-reference"})
  void theMilestonesOfAnEditedMeasure(boolean twice, int status, String code) {
    // Given
    Response published = published(CHECKLIST);
    String known = published.path("keyResults[0].measure.milestones[0].id");
    String edit =
        """
        {"reason": "Rõ hơn", "measure": {"type": "milestones", "milestones": [
          {"id": "%s", "title": "Một"}, {"id": "%s", "title": "Hai"}]}}"""
            .formatted(known, twice ? known : UNKNOWN);

    // When
    Response answer =
        edit("lead", published.header("ETag"), edit)
            .patch("/key-results/" + published.path("keyResults[0].id"));

    // Then
    answer
        .then()
        .statusCode(status)
        .body("errors.pointer", contains("/measure/milestones/1/id"))
        .body("errors.code", contains(code));
  }

  @Test
  void theMilestonesOfANewObjective() {
    // Given
    String naming = CHECKLIST.replace("\"Hai\"", "\"Hai\", \"id\": \"" + UNKNOWN + "\"");
    String objective = sample.objective(CHECKLIST + "," + naming);

    // When
    Response answer = as("lead", objective).post("/objectives");

    // Then
    answer
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/keyResults/1/measure/milestones/1/id"));
  }

  private Response published(String keyResult) {
    return SampleCompany.publish(
        "lead", idOf(as("lead", sample.objective(keyResult)).post("/objectives")));
  }

  /** A check-in that names a milestone of the objective and one of nobody. */
  private static String done(Response published) {
    String known = published.path("keyResults[0].measure.milestones[0].id");
    return "{\"milestonesDone\": [\"%s\", \"%s\"]}".formatted(known, UNKNOWN);
  }
}

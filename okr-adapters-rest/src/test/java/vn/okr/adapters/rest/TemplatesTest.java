package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.testkit.memory.TemplateLibraryInMemory;

@QuarkusTest
@DisplayName("M17: templates are found in one's language and drafted from")
class TemplatesTest extends ApiTest {
  @Test
  void areListedInTheLanguageThatIsAskedFor() {
    // Given
    SampleCompany.open();

    // When
    var english = as("member").header("Accept-Language", "en").get("/templates");
    var vietnamese = as("member").header("Accept-Language", "vi").get("/templates");

    // Then
    english.then().statusCode(200).body("items.title", contains("Most talked about"));
    vietnamese.then().statusCode(200).body("items.title", contains("Được nhắc đến nhiều nhất"));
  }

  @Test
  void theKeyResultsOfOneAreSentWithANewObjectiveAsTheyAre() {
    // Given
    SampleCompany sample = SampleCompany.open();
    var template = as("member").get("/templates/" + TemplateLibraryInMemory.KNOWN);
    template.then().statusCode(200);
    Map<String, Object> objective =
        Map.of(
            "cycleId", sample.cycleId(),
            "owner", Map.of("type", "person", "id", sample.memberId()),
            "title", template.path("title"),
            "description", template.path("description"),
            "ambition", template.path("ambition"),
            "keyResults", template.path("keyResults"));

    // When
    var drafted = as("member").contentType(ContentType.JSON).body(objective).post("/objectives");

    // Then
    drafted
        .then()
        .statusCode(201)
        .body("keyResults.measure.type", contains("metric", "milestones"))
        .body("keyResults[0].measure.start", equalTo(32000));
  }

  @Test
  void oneThatIsNotThereIsNotFound() {
    // Given
    SampleCompany.open();

    // When
    var found = as("member").get("/templates/no-such");

    // Then
    found.then().statusCode(404);
  }

  @Test
  void nobodyReadsThemUnlessSignedIn() {
    // When
    var found = anonymous().get("/templates");

    // Then
    found.then().statusCode(401);
  }
}

package vn.okr.bootstrap;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operators watch is there to be watched, and tells nothing of people and their goals. */
@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class MetricsIT {
  private static final Path DEPLOY = Path.of("../deploy");
  private static final Pattern METRIC =
      Pattern.compile("\\b((?:http|agroal|okr|jvm|process)_[a-z_]+)\\b");
  private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z_]+)[{ ]");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");

  private final Firm firm = new Firm();

  @Test
  void allThatTheDashboardAndTheAlertsLookAtIsThere() throws IOException {
    // Given
    String dashboard =
        String.join(
            "\n",
            new JsonPath(Files.readString(DEPLOY.resolve("grafana/okr.json")))
                .<String>getList("panels.targets.flatten().expr"));
    String alerts = Files.readString(DEPLOY.resolve("prometheus/okr-alerts.yaml"));
    Set<String> looked =
        Stream.of(dashboard, alerts)
            .flatMap(text -> METRIC.matcher(text).results().map(found -> found.group(1)))
            .collect(toSet());
    given().auth().oauth2(firm.admin().token()).get("/").then().statusCode(200);

    // When
    // The first round of roll-ups begins a second after the start.
    await().until(() -> metrics().contains("okr_roll_up_rounds_seconds_count"));
    Set<String> there =
        SAMPLE.matcher(metrics()).results().map(found -> found.group(1)).collect(toSet());

    // Then
    assertThat(looked).hasSizeGreaterThan(9);
    assertThat(there).containsAll(looked);
  }

  @Test
  void whatIsDoneAndWhatIsRefusedIsCounted() {
    // Given
    Api lead = Api.employee("counted-" + UUID.randomUUID());
    String cycle = firm.runningCycle(10);
    String unit = firm.department("Phòng đếm", lead.myId());

    // When
    firm.published(lead, cycle, "unit", unit);
    lead.tryGet("/objectives/" + UUID.randomUUID());

    // Then
    assertThat(metrics())
        .contains(
            "okr_use_cases_total{outcome=\"done\",use_case=\"PublishObjectives.publish\"}",
            "okr_use_cases_total{outcome=\"not-found\",use_case=\"BrowseObjectives.get\"}");
  }

  @Test
  void pagesThatFollowChangesAreCounted() throws IOException {
    // Given
    URI live = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/live?on=settings");
    HttpRequest request =
        HttpRequest.newBuilder(live)
            .header("Authorization", "Bearer " + firm.admin().token())
            .header("Accept", "text/event-stream")
            .build();
    assertThat(metrics()).contains("okr_live_pages 0.0");
    try (HttpClient page = HttpClient.newHttpClient()) {
      // When
      var opened = page.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
      await().until(() -> metrics().contains("okr_live_pages 1.0"));
      opened.join().body().close();

      // Then
      await().untilAsserted(() -> assertThat(metrics()).contains("okr_live_pages 0.0"));
    }
  }

  @Test
  void noLabelTellsOfPeopleOrGoals() {
    // Given
    String cycle = firm.runningCycle(10);
    Api lead = Api.employee("metrics-" + UUID.randomUUID());
    String unit = firm.department("Phòng Bí mật", lead.myId());
    String objective = firm.published(lead, cycle, "unit", unit);
    given().auth().oauth2(lead.token()).get("/objectives/" + objective).then().statusCode(200);
    lead.tryGet("/objectives/" + UUID.randomUUID());
    lead.tryGet("/people?q=Nguyen");
    given().auth().oauth2(lead.token()).get("/no/such/page/" + objective);
    given().get(Api.ROOT + "/people/" + lead.myId()).then().statusCode(401);
    lead.tryPost("/objectives/" + objective + "/key-results", Map.of("title", "T".repeat(1 << 20)));

    // When
    String metrics = metrics();

    // Then
    assertThat(metrics).contains("uri=\"/objectives/{id}\"");
    assertThat(ID.matcher(metrics).find()).isFalse();
    assertThat(metrics).doesNotContain("Nguyen", "metrics-", "no/such");
  }

  private static String metrics() {
    return given().get("/q/metrics").then().statusCode(200).extract().asString();
  }
}

package vn.okr.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.application.progress.KeepScores;

/** How what was reached has moved, as clients read it. */
@QuarkusTest
class TrendsTest extends ApiTest {
  @Inject KeepScores keepScores;

  private SampleCompany sample;
  private Response published;

  @BeforeEach
  void checkInOnTwoDays() {
    sample = SampleCompany.open();
    published = sample.published();
    SampleCompany.checkIn("lead", published, "{\"value\": 42}");
    keepScores.ofToday();
    time.goTo(LocalDate.of(2026, 8, 16));
    SampleCompany.checkIn("lead", published, "{\"value\": 60}");
  }

  @Test
  void anObjectivesAndItsUnitsAreToldDayByDay() {
    // When
    Response objective = as("intern").get("/objectives/" + published.path("id") + "/trend");
    Response unit =
        as("intern").get("/units/" + sample.marketingId() + "/trend?cycle=" + sample.cycleId());

    // Then
    for (Response told : new Response[] {objective, unit}) {
      told.then()
          .statusCode(200)
          .body("items.on", contains("2026-07-01", "2026-08-16"))
          .body("items.score", contains(0.42f, 0.6f));
    }
  }

  @Test
  void whoHasNoObjectivesHasNoTrend() {
    // When
    Response told =
        as("intern").get("/people/" + sample.memberId() + "/trend?cycle=" + sample.cycleId());

    // Then
    told.then().statusCode(200).body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "/objectives/{id}/trend, 404",
    "/units/{id}/trend?cycle={cycle}, 404",
    "/people/{id}/trend?cycle={cycle}, 404",
    "/units/{unit}/trend?cycle={id}, 404",
    "/units/{unit}/trend, 400",
    "/units/{unit}/trend?cycle=x, 400",
    "/objectives/x/trend, 400",
    "/units/{unit}/trend?cycle={cycle}&day=1, 400"
  })
  void whatIsNotThereOrNotSaidIsRefused(String path, int status) {
    // Given
    String address =
        path.replace("{id}", UUID.randomUUID().toString())
            .replace("{unit}", sample.marketingId())
            .replace("{cycle}", sample.cycleId());

    // When
    Response refused = as("intern").get(address);

    // Then
    refused.then().statusCode(status);
  }
}

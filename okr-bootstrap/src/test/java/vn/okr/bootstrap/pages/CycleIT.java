package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a cycle tells what the API tells, a moment later at most. */
@ExtendWith(Company.Own.class)
class CycleIT {
  private static final Duration A_MOMENT = Duration.ofSeconds(4);

  private final Company company;
  private final Goals goals;

  /** A company of its own: what others check in meanwhile would move the figures. */
  CycleIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void showsHowFarTheCompanyItsLevelsAndItsUnitsHaveCome() {
    // Given
    JsonPath progress = goals.get("/cycles/" + goals.quarter() + "/progress");
    try (Screen intern = company.as("intern")) {
      // When
      intern.open("/cycle");

      // Then
      assertThat(intern.at("section[aria-labelledby=company]").innerText())
          .contains(Figures.score(progress, "company.own.progress"));
      assertThat(intern.at("section[aria-labelledby=levels] tbody tr").count())
          .isEqualTo(progress.getList("levels").size());
      for (int unit = 0; unit < progress.getList("units").size(); unit++) {
        String at = "units[" + unit + "].";
        assertThat(intern.at("#unit-" + progress.getString(at + "id")).innerText())
            .contains(progress.getString(at + "name"))
            .contains(Figures.score(progress, at + "own.progress"))
            .contains(Figures.score(progress, at + "below.progress"));
      }
    }
  }

  @Test
  void followsWhatIsCheckedInWithinMoments() {
    // Given
    String team = goals.newTeam();
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/cycle");

      // When
      String objective = goals.published("Đo ngay " + UUID.randomUUID(), 1);
      JsonPath made = goals.get("/objectives/" + objective);
      String unit = made.getString("owner.id");
      goals.post(
          "/key-results/" + made.getString("keyResults[0].id") + "/check-ins", Map.of("value", 37));

      // Then
      Awaitility.await()
          .pollInSameThread()
          .atMost(A_MOMENT)
          .untilAsserted(
              () -> {
                lead.open("/cycle");
                assertThat(lead.at("#unit-" + unit).allInnerTexts())
                    .anyMatch(row -> row.contains("0,37"));
              });
      assertThat(lead.at("#unit-" + team).innerText()).doesNotContain("0,37");
    }
  }

  @Test
  void comparesWithTheCycleBefore() {
    try (Screen ceo = company.as("ceo")) {
      ceo.open("/cycle");

      assertThat(ceo.at("section[aria-labelledby=levels]").textContent()).contains("Chu kỳ trước");
    }
  }
}

package vn.okr.bootstrap.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** KPIs are kept and read on pages, and feed key results (M14). */
@ExtendWith(Company.Shared.class)
class KpisIT {
  private final Company company;
  private final Goals goals;
  private final String word = "Đúng hẹn " + UUID.randomUUID();

  KpisIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLeadGivesTheirUnitAKpiAndReportsAReading(boolean scripts) {
    // Given
    try (Screen lead = lead(scripts ? Screen.Look.DESKTOP : Screen.Look.WITHOUT_SCRIPTS)) {
      lead.open("/units/" + goals.marketing());
      lead.at("a[href*='/kpis/new']").click();
      lead.at("#title").fill(word);
      lead.at("#at-least").fill("95,5");
      lead.at("#measured-in").fill("%");
      lead.at("main form button.btn-primary").click();
      lead.page().waitForURL("**done=created");
      lead.at("#value").fill("94,5");

      // When
      lead.at(".check-in-form button.btn-primary").click();

      // Then
      lead.page().waitForURL("**done=reported");
      assertThat(lead.at("#standing")).containsText("94,5 %");
      assertThat(lead.at("#standing .mark")).hasText("ngoài ngưỡng");
      assertThat(lead.at("#made-so-far li")).hasCount(1);
      JsonPath kpi = goals.get(path(lead));
      assertThat(kpi.getString("title")).isEqualTo(word);
      assertThat(kpi.getString("unitId")).isEqualTo(goals.marketing());
      assertThat(kpi.getFloat("current")).isEqualTo(94.5f);
      lead.open("/units/" + goals.marketing());
      assertThat(lead.text()).contains(word);
      assertThat(lead.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void textIsNoReadingAndStaysToBeMended() {
    // Given
    String kpi = kpi();
    try (Screen lead = lead(Screen.Look.DESKTOP)) {
      lead.open("/kpis/" + kpi);
      lead.at("#value").fill("chín mươi");

      // When
      lead.at(".check-in-form button.btn-primary").click();

      // Then
      assertThat(lead.at("#value-error")).isVisible();
      assertThat(lead.at("#value")).hasValue("chín mươi");
      assertThat(goals.get("/kpis/" + kpi + "/readings").getList("items")).isEmpty();
    }
  }

  @Test
  void aWrongReadingIsCorrected() {
    // Given
    String kpi = kpi();
    goals.post("/kpis/" + kpi + "/readings", Map.of("value", 9.6));
    try (Screen lead = lead(Screen.Look.DESKTOP)) {
      lead.open("/kpis/" + kpi);
      lead.at("a[href*='correct=']").click();
      lead.at("#value").fill("96");

      // When
      lead.at(".check-in-form button.btn-primary").click();

      // Then
      lead.page().waitForURL("**done=reported");
      assertThat(goals.get("/kpis/" + kpi + "/readings").getList("items.corrected"))
          .isEqualTo(List.of(true, false));
      assertThat(lead.at("#standing .mark").first()).hasText("đạt ngưỡng");
    }
  }

  @Test
  void isChangedAndArchived() {
    // Given
    String kpi = kpi();
    try (Screen lead = lead(Screen.Look.DESKTOP)) {
      lead.open("/kpis/" + kpi + "/edit");
      lead.at("#at-most").fill("10");
      lead.at("main form button.btn-primary").click();
      assertThat(lead.at("#at-most-error")).isVisible();
      lead.at("#at-most").fill("100");
      lead.at("main form button.btn-primary").click();
      lead.page().waitForURL("**done=saved");
      lead.open("/kpis/" + kpi + "/edit");

      // When
      lead.at("button[name=archived]").click();

      // Then
      lead.page().waitForURL("**done=archived");
      JsonPath stored = goals.get("/kpis/" + kpi);
      assertThat(stored.getBoolean("archived")).isTrue();
      assertThat(stored.getString("direction")).isEqualTo("WITHIN");
      assertThat(lead.at(".check-in-form")).hasCount(0);
    }
  }

  @Test
  void whoIsNotNearItReadsItAndChangesNothing() {
    // Given
    String kpi = kpi();
    try (Screen intern = company.as("intern")) {
      // When
      int read = intern.open("/kpis/" + kpi);

      // Then
      assertThat(read).isEqualTo(200);
      assertThat(intern.at(".check-in-form, a[href$='/edit']")).hasCount(0);
      assertThat(intern.open("/kpis/" + kpi + "/edit")).isEqualTo(403);
      assertThat(intern.open("/kpis/new")).isEqualTo(403);
    }
  }

  @Test
  void feedsAKeyResultWhichSaysWhereItsValuesComeFrom() {
    // Given
    String kpi = kpi();
    String objective = goals.published("Lấy số từ KPI " + word, 1);
    String keyResult = goals.get("/objectives/" + objective).getString("keyResults[0].id");
    try (Screen lead = lead(Screen.Look.DESKTOP)) {
      lead.open("/key-results/" + keyResult);
      lead.at("#kpi").selectOption(kpi);
      lead.at("form[action$='/feed'] button").click();
      lead.page().waitForURL("**done=key-result-saved");

      // When
      goals.post("/kpis/" + kpi + "/readings", Map.of("value", 42));

      // Then
      lead.open("/key-results/" + keyResult);
      assertThat(lead.at("#made-so-far a[href$='/kpis/" + kpi + "']")).hasText("từ KPI");
      assertThat(lead.text()).contains("Lấy số từ KPI", "ngoài ngưỡng");
      assertThat(goals.get("/key-results/" + keyResult).getFloat("score")).isEqualTo(0.42f);
      lead.open("/kpis/" + kpi);
      assertThat(lead.at("a[href$='/key-results/" + keyResult + "']")).isVisible();
      assertThat(lead.complaintsSoFar()).isEmpty();
    }
  }

  /** A KPI of marketing that shall be at least 95. */
  private String kpi() {
    return goals
        .post(
            "/kpis",
            Map.of(
                "title",
                word,
                "unitId",
                goals.marketing(),
                "ownerId",
                goals.personId("marketing.member"),
                "healthyRange",
                Map.of("atLeast", 95),
                "cadence",
                Map.of("every", 1, "unit", "WEEK")))
        .path("id");
  }

  private Screen lead(Screen.Look look) {
    return company.as("marketing.lead", look);
  }

  private static String path(Screen screen) {
    return screen.page().url().replaceFirst(".*(/kpis/[^?]*).*", "$1");
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M11: who changed what is told on the objective's page, the newest first. */
@ExtendWith(Company.Shared.class)
class HistoryIT {
  private static final int CHANGES = 120;

  private final Goals goals;
  private final Company company;

  HistoryIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLongHistoryBeginsWithTheNewestAndLeadsBackToTheFirst(boolean scripts) {
    // Given
    String objective = goals.draft("Tên lần 0", 1);
    for (int i = 1; i <= CHANGES; i++) {
      goals.patch("/objectives/" + objective, Map.of("title", "Tên lần " + i));
    }
    Screen.Look look = scripts ? Screen.Look.DESKTOP : Screen.Look.WITHOUT_SCRIPTS;
    try (Screen lead = company.as("marketing.lead", look)) {

      // When
      lead.open("/objectives/" + objective);

      // Then
      assertThat(lead.at(".history-lines > li").first().innerText())
          .contains("Tên lần 119", "Tên lần 120");
      for (int i = 0; i < 2; i++) {
        int before = lead.at(".history-lines > li").count();
        lead.at(".history-lines a[href*=before]").click();
        if (scripts) {
          lead.page()
              .waitForFunction(
                  "n => document.querySelectorAll('.history-lines > li').length > n", before);
        } else {
          lead.page().waitForURL("**/history?before=**");
        }
      }
      assertThat(lead.at(".history-lines > li").last().innerText()).contains("viết bản nháp");
      assertThat(lead.at(".history-lines a[href*=before]").count()).isZero();
      assertThat(lead.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void changesAreToldInWordsNamesAndNumbersAsPeopleWriteThem() {
    // Given
    String objective = goals.published("Kể bằng lời", 1);
    String keyResult = goals.get("/objectives/" + objective).getString("keyResults[0].id");
    goals.patch(
        "/key-results/" + keyResult,
        Map.of(
            "title",
            "Doanh thu",
            "ownerId",
            goals.personId("intern"),
            "measure",
            Map.of("type", "metric", "start", 0, "target", 1234.5),
            "reason",
            "Thị trường lớn hơn"));
    String intern = goals.get("/people/" + goals.personId("intern")).getString("displayName");
    try (Screen lead = company.as("marketing.lead")) {

      // When
      lead.open("/objectives/" + objective);

      // Then
      assertThat(lead.at(".history-lines > li").first().innerText())
          .contains("sửa kết quả then chốt “Doanh thu”", "chỉ tiêu: 100 → 1.234,5")
          .contains("người phụ trách: " + intern, "Lý do: Thị trường lớn hơn")
          .doesNotContain("measure", "ownerId");
      lead.speak("en");
      lead.open("/objectives/" + objective);
      assertThat(lead.at(".history-lines > li").first().innerText())
          .contains("key result edited “Doanh thu”", "target: 100 → 1,234.5");
      lead.speak("vi");
    }
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Company.Shared.class)
@DisplayName("Drafts are published together, all or none")
class DraftsIT {
  private final Company company;
  private final Goals goals;

  DraftsIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void oneThatIsNotReadyHoldsTheOthersBackUntilItIsLeftOut() {
    try (Screen lead = company.as("marketing.lead")) {
      // Given
      String ready = goals.draft("Sẵn sàng", 1);
      String notReady = goals.draft("Chưa sẵn sàng", 0);
      lead.open("/drafts?cycle=" + goals.quarter());
      lead.at("input[value='" + ready + "']").check();
      lead.at("input[value='" + notReady + "']").check();

      // When
      lead.at("main button.btn-primary").click();
      lead.at("[role=alert]").waitFor();

      // Then
      assertThat(lead.at("#why-" + notReady).isVisible()).isTrue();
      assertThat(lead.at("input[value='" + ready + "']").isChecked()).isTrue();
      assertThat(goals.stateOf(ready)).isEqualTo("DRAFT");

      // When
      lead.at("input[value='" + notReady + "']").uncheck();
      lead.at("main button.btn-primary").click();
      lead.page().waitForURL("**published=1**");

      // Then
      assertThat(lead.text()).contains("Đã công bố 1 mục tiêu.");
      assertThat(goals.stateOf(ready)).isEqualTo("PUBLISHED");
      assertThat(goals.stateOf(notReady)).isEqualTo("DRAFT");
    }
  }

  @Test
  void whatOthersAimForAndWhatWasLearnedStandsBesideADraft() {
    // Given
    String graded = goals.closedOfMarketing();
    String title = goals.get("/objectives/" + graded).getString("title");
    String worked = goals.get("/objectives/" + graded).getString("reflection.worked");
    String published = goals.published(title, 1);
    Map<String, String> marketing = Map.of("type", "unit", "id", goals.marketing());
    String draft =
        goals
            .post(
                "/objectives/" + graded + "/copy",
                Map.of("cycleId", goals.quarter(), "owner", marketing))
            .path("id");
    try (Screen lead = company.as("marketing.lead")) {
      // When
      lead.open("/objectives/" + draft);

      // Then
      Locator similar = lead.at("section[aria-labelledby=similar]");
      assertThat(similar.locator("a[href$='" + published + "']").count()).isEqualTo(1);
      assertThat(similar.locator("a[href$='" + graded + "']").count()).isEqualTo(1);
      assertThat(similar.innerText()).contains(worked);
      lead.open("/objectives/" + published);
      assertThat(lead.at("section[aria-labelledby=similar]").count()).isZero();
    }
  }

  @Test
  void whoHasNoneIsToldSo() {
    try (Screen intern = company.as("people.lead")) {
      // When
      intern.open("/drafts?cycle=" + goals.lastQuarter());

      // Then
      assertThat(intern.text()).contains("Không có bản nháp nào");
    }
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one person does is seen by another without reloading, and can be explained. */
@ExtendWith(Company.Shared.class)
class LiveNumbersIT {
  private final Goals goals;
  private final Company company;

  LiveNumbersIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void theLeadsCheckInMovesTheNumberOnTheOthersScreen() {
    // Given
    String objective = goals.published("Số chuyển động", 1);
    String keyResult = goals.get("/objectives/" + objective).getString("keyResults[0].id");
    try (Screen ceo = company.as("ceo");
        Screen lead = company.as("marketing.lead")) {
      ceo.open("/objectives/" + objective);
      ceo.page().waitForSelector("html[data-live-state=on]", attached());
      lead.open("/key-results/" + keyResult);
      lead.at("#value").fill("37");

      // When
      lead.at(".check-in-form button").click();

      // Then
      ceo.page().waitForSelector(".score-large .score-number:has-text('0,37')");
      assertThat(ceo.text()).contains("Vì sao 0,37?");
    }
  }

  @Test
  void theExplanationGivesTheNumberAgain() {
    // Given
    String objective = goals.published("Giải thích được", 2);
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/check-in?cycle=" + goals.quarter());
      lead.firstValueOf(objective).fill("30");
      lead.at("[data-save]").click();
      lead.page().waitForURL("**saved=*");
      lead.open("/objectives/" + objective);

      // When
      lead.at(".why > summary").click();

      // Then
      assertThat(lead.at(".why tbody tr td:nth-child(3)").allInnerTexts())
          .containsExactlyInAnyOrder("0,3", "0");
      assertThat(lead.at(".why tfoot td").innerText()).isEqualTo("0,15");
      assertThat(lead.at(".score-large .score-number").innerText()).isEqualTo("0,15");
    }
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
  }
}

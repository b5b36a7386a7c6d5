package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Home: what I owe, and how we do. */
@ExtendWith(Company.Own.class)
class HomeIT {
  private final Company company;
  private final Goals goals;

  /** A company of its own: what is due is no longer once others have checked in. */
  HomeIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void showsHowTheCompanyAndOnesUnitDo() {
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/");

      assertThat(headline(lead, goals.root())).contains(ownScore(goals.root()));
      assertThat(headline(lead, goals.marketing())).contains(ownScore(goals.marketing()));
    }
  }

  @Test
  void whatIsDueIsGoneOnceItIsCheckedIn() {
    try (Screen admin = company.as("admin");
        Screen lead = company.as("marketing.lead")) {
      // Given
      admin.open("/admin/settings");
      admin.at("#cadenceDays").fill("1");
      admin.at("main button.btn-primary").first().click();
      admin.page().waitForURL("**done=saved");
      Locator due = lead.at("section[aria-labelledby=due] .goal-list > li");
      Awaitility.await()
          .pollInSameThread()
          .untilAsserted(
              () -> {
                lead.open("/");
                assertThat(due.count()).isPositive();
              });
      int before = due.count();

      // When
      lead.at("section[aria-labelledby=due] a.btn").click();
      lead.page().waitForURL("**/check-in?**");
      lead.at("input[data-cell=value]").first().focus();
      lead.page().keyboard().press("=");
      lead.page().keyboard().press("Control+Enter");
      lead.page().waitForSelector(".alert-success");

      // Then
      lead.open("/");
      assertThat(due.count()).isEqualTo(before - 1);
    }
  }

  @Test
  void aNewcomerIsToldWhereToBegin() {
    try (Screen admin = company.as("admin")) {
      admin.open("/");

      assertThat(admin.at("section[aria-labelledby=first-steps] li").count()).isEqualTo(4);
      assertThat(admin.at("section[aria-labelledby=first-steps]").innerText())
          .contains("Viết mục tiêu đầu tiên của bạn");
      assertThat(admin.at("section[aria-labelledby=due]").count()).isZero();
    }
  }

  private static String headline(Screen screen, String unit) {
    return screen.at("section[data-live='unit:" + unit + "']:not(#to-do)").innerText();
  }

  private String ownScore(String unit) {
    return Figures.score(
        goals.get("/units/" + unit + "/scorecard?cycle=" + goals.quarter()), "own.progress");
  }
}

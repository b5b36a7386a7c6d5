package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Company.Shared.class)
@DisplayName("What was not reached is carried over, and what others aim for is copied")
class CarryOverIT {
  private final Company company;
  private final Goals goals;

  CarryOverIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void fromAGradedObjectiveToADraftThatKnowsWhereItComesFrom() {
    try (Screen lead = company.as("marketing.lead")) {
      // Given
      String closed = goals.closedOfMarketing();
      lead.open("/objectives/" + closed);
      String title = lead.heading();
      lead.at("a:text-is('Chuyển sang chu kỳ khác')").click();
      lead.page().waitForURL("**/objectives/new?carry=**");
      assertThat(lead.at("#title").inputValue()).isEqualTo(title);
      lead.at("#cycle").selectOption(goals.quarter());
      lead.page().waitForURL("**cycle=" + goals.quarter() + "**");
      assertThat(lead.at("#title").inputValue()).isEqualTo(title);

      // When
      lead.at("button[name=draft]").click();
      lead.page().waitForURL("**done=created");

      // Then
      lead.at("p:has-text('Tiếp nối mục tiêu') a").click();
      lead.page().waitForURL("**/objectives/" + closed);
      assertThat(lead.at("p:has-text('Được chuyển tiếp thành') a").textContent()).isEqualTo(title);
    }
    try (Screen intern = company.as("intern")) {
      // A draft is nobody else's to know of.
      intern.open("/objectives/" + goals.closedOfMarketing());
      assertThat(intern.text()).doesNotContain("Được chuyển tiếp thành");
    }
  }

  @Test
  void aCopyIsOnesOwn() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.open("/objectives/" + goals.ofMarketing());
      String title = intern.heading();

      // When
      intern.at("a:text-is('Sao chép')").click();
      intern.page().waitForURL("**/objectives/new?copy=**");
      intern.at("button[name=draft]").click();
      intern.page().waitForURL("**done=created");

      // Then
      assertThat(intern.heading()).isEqualTo(title);
      assertThat(intern.text()).doesNotContain("Tiếp nối mục tiêu");
    }
  }

  @Test
  void nobodyElseCarriesItOver() {
    try (Screen intern = company.as("intern")) {
      // When
      int status = intern.open("/objectives/new?carry=" + goals.closedOfMarketing());

      // Then
      assertThat(status).isEqualTo(403);
      intern.open("/objectives/" + goals.closedOfMarketing());
      assertThat(intern.text()).doesNotContain("Chuyển sang chu kỳ khác");
    }
  }
}

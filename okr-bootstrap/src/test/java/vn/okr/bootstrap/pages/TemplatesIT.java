package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Company.Shared.class)
@DisplayName("M17: an objective is begun with a template")
class TemplatesIT {
  private final Company company;
  private final Goals goals;

  TemplatesIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void fromTheLibraryToADraft() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.open("/objectives/new?cycle=" + goals.quarter());
      intern.at("a:text-is('Bắt đầu từ một mẫu OKR')").click();
      intern.page().waitForURL("**/templates?**");
      intern.at("nav[aria-label='Dành cho'] a:text-is('Marketing')").click();
      intern.page().waitForURL("**group=marketing**");

      // When
      intern.at("section:has-text('được nhắc đến nhiều nhất') a.btn-primary").click();
      intern.page().waitForURL("**template=marketing-known-brand**");
      intern.at("#kr-0-target").fill("50000");
      intern.at("button[name=draft]").click();
      intern.page().waitForURL("**done=created");

      // Then
      assertThat(intern.heading()).contains("được nhắc đến nhiều nhất");
      assertThat(intern.text()).contains("từ 32.000 đến 50.000 lượt");
    }
  }

  @Test
  void aTemplateThatIsNotThereIsNotFound() {
    try (Screen intern = company.as("intern")) {
      // When
      int status = intern.open("/objectives/new?template=no-such");

      // Then
      assertThat(status).isEqualTo(404);
    }
  }
}

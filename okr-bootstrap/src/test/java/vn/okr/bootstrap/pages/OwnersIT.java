package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose an objective is, is chosen among those whom one may give goals. */
@ExtendWith(Company.Shared.class)
class OwnersIT {
  private final Goals goals;
  private final Company company;

  OwnersIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void aLeadGivesADraftToAUnitBelowAndBack() {
    // Given
    String objective = goals.draft("Chuyển tay", 1);
    String team = goals.newTeam();
    String name = goals.get("/units/" + team).getString("name");
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/objectives/" + objective + "/edit");
      lead.at("#owner-words").fill(name.replace("Nhóm", "nhom"));

      // When
      lead.at("main button.btn-primary").click();
      lead.page().waitForURL("**done=saved");

      // Then
      assertThat(goals.get("/objectives/" + objective).getString("owner.id")).isEqualTo(team);
      assertThat(lead.at(".history-lines > li").first().innerText())
          .contains("chuyển người phụ trách", name);
    }
  }

  @Test
  void anAdminWritesForAnyoneAndChoosesWhereSeveralFit() {
    // Given
    String email = goals.get("/people/" + goals.personId("intern")).getString("email");
    try (Screen admin = company.as("admin")) {
      admin.speak("vi");
      admin.open("/objectives/new?cycle=" + goals.quarter());
      admin.at("#title").fill("Của thực tập sinh");
      admin.at("#owner-words").fill("nhom");
      admin.at("button[name=draft]").click();
      admin.page().waitForSelector("input[name=ownerChoice]");
      assertThat(admin.at("#owner-words-error").innerText()).contains("nhiều");
      assertThat(admin.at("#title").inputValue()).isEqualTo("Của thực tập sinh");

      // When
      admin.at("#owner-words").fill(email);
      admin.at("button[name=draft]").click();
      admin.page().waitForURL("**done=created");

      // Then
      assertThat(admin.text())
          .contains(goals.get("/people/" + goals.personId("intern")).getString("displayName"));
    }
  }

  @Test
  void whoLeadsNothingWritesForThemselvesAndALeadForNobodyElsesPeople() {
    // Given
    String email = goals.get("/people/" + goals.personId("intern")).getString("email");
    try (Screen intern = company.as("intern");
        Screen lead = company.as("marketing.lead")) {
      intern.open("/objectives/new");
      assertThat(intern.at("#owner option").count()).isEqualTo(1);
      assertThat(intern.at("#owner-words").count()).isZero();
      lead.open("/objectives/new?cycle=" + goals.quarter());
      lead.at("#title").fill("Không được phép giao");
      lead.at("#owner-words").fill(email);

      // When
      lead.at("button[name=draft]").click();
      lead.page().waitForSelector("#owner-words-error");

      // Then
      assertThat(lead.at("#title").inputValue()).isEqualTo("Không được phép giao");
    }
  }
}

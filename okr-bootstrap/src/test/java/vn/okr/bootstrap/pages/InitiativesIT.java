package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work under a key result: planned by its editors, followed by who sees to it. */
@ExtendWith(Company.Shared.class)
class InitiativesIT {
  private final Company company;
  private final Goals goals;
  private final String keyResult;

  InitiativesIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
    String objective = goals.published("Có việc để làm " + UUID.randomUUID(), 1);
    this.keyResult = goals.get("/objectives/" + objective).getString("keyResults[0].id");
  }

  @Test
  void anInitiativeIsPlannedBesideItsKeyResultAndToldInTheHistory() {
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/");
      admin.speak("vi");
      admin.open("/key-results/" + keyResult + "/initiatives/new");
      admin.at("#title").fill("Viết lại trang đầu");
      admin.at("#due").fill("2031-08-31");
      admin.at("#link").fill("https://example.com/OKR-1");

      // When
      admin.at("main form button.btn-primary").click();

      // Then
      admin.page().waitForURL("**done=saved");
      assertThat(admin.at(".initiatives li").innerText())
          .contains("Viết lại trang đầu")
          .contains("hạn 31/08/2031");
      assertThat(admin.at(".initiatives li a[target=_blank]").getAttribute("href"))
          .isEqualTo("https://example.com/OKR-1");
      admin.open("/objectives/" + objective());
      assertThat(admin.at(".history-lines li").first().innerText()).contains("Viết lại trang đầu");
    }
  }

  @Test
  void whatIsNoLinkIsRefusedWithWhatWasTyped() {
    try (Screen admin = company.as("admin")) {
      // Given
      admin.open("/key-results/" + keyResult + "/initiatives/new");
      admin.at("#title").fill("Bẫy");
      admin.at("#link").fill("javascript:alert(1)");

      // When
      admin.at("main form button.btn-primary").click();

      // Then
      admin.page().waitForSelector("#link-error");
      assertThat(admin.at("#title").inputValue()).isEqualTo("Bẫy");
    }
  }

  @Test
  void whoSeesToItSaysHowFarItHasComeWithoutScripts() {
    // Given
    String owner = goals.personId("marketing.member");
    goals.post(
        "/key-results/" + keyResult + "/initiatives",
        Map.of("title", "Gọi mười khách", "ownerId", owner));
    try (Screen member = company.as("marketing.member", Screen.Look.WITHOUT_SCRIPTS)) {
      member.open("/key-results/" + keyResult);
      member.at(".state-form select").selectOption("DONE");

      // When
      member.at(".state-form button").click();

      // Then
      member.page().waitForURL("**done=saved");
      assertThat(member.at(".state-form select").inputValue()).isEqualTo("DONE");
      assertThat(member.at(".initiatives a[href$='/edit']").count()).isZero();
    }
  }

  private String objective() {
    return goals.get("/key-results/" + keyResult).getString("objectiveId");
  }
}

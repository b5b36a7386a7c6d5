package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators set what the organisation goes by. */
@ExtendWith(Company.Own.class)
class AdminSettingsIT {
  private final Company company;
  private final Goals goals;

  /** A company of its own: what is set moves the numbers on everyone's screens. */
  AdminSettingsIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void whoeverIsNoAdministratorIsRefused() {
    try (Screen lead = company.as("marketing.lead")) {
      // When
      int status = lead.open("/admin/settings");

      // Then
      assertThat(status).isEqualTo(403);
    }
  }

  @Test
  void aCutPointThatIsSetMovesTheBandsOfEveryone() {
    try (Screen admin = opened();
        Screen intern = company.as("intern")) {
      // Given
      intern.open("/units/" + goals.marketing());
      int onCourse = intern.at(".band-ON_COURSE").count();
      admin.at("#onCourseFrom").fill("0,9999");

      // When
      save(admin);

      // Then
      assertThat(onCourse).isPositive();
      assertThat(admin.at("section[aria-labelledby=history]").innerText())
          .contains("đúng hướng từ điểm", "0,6", "0,9999");
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> {
                intern.open("/units/" + goals.marketing());
                assertThat(intern.at(".band-ON_COURSE").count()).isZero();
              });
    }
  }

  @Test
  void theWeeklyReminderIsSetForAnotherDayAndTime() {
    try (Screen admin = opened()) {
      // Given
      admin.at("#reminderDay").selectOption("FRIDAY");
      admin.at("#reminderTime").fill("sớm");
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#reminderTime-error");
      admin.at("#reminderTime").fill("16:30");

      // When
      save(admin);

      // Then
      assertThat(admin.at("#reminderDay").inputValue()).isEqualTo("FRIDAY");
      assertThat(admin.at("#reminderTime").inputValue()).isEqualTo("16:30");
      assertThat(admin.at("section[aria-labelledby=history]").innerText())
          .contains("ngày gửi thư nhắc", "Thứ Hai", "Thứ Sáu", "giờ gửi thư nhắc", "09:00");
    }
  }

  @Test
  void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
    try (Screen admin = opened()) {
      // Given
      String before = admin.at("#cadenceDays").inputValue();
      admin.at("#zone").fill("Sao/Hỏa");
      admin.at("#focusLimit").fill("năm");
      admin.at("#cadenceDays").fill("10");
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#zone-error");
      assertThat(admin.at("#focusLimit-error").count()).isEqualTo(1);
      admin.at("#zone").fill("Asia/Ho_Chi_Minh");
      admin.at("#focusLimit").fill("0");
      admin.at("#atRiskFrom").fill("1,5");

      // When
      admin.at("main button.btn-primary").click();
      admin.page().waitForSelector("#atRiskFrom-error");

      // Then
      assertThat(admin.at("#focusLimit-error").innerText()).contains("1").contains("1000");
      assertThat(admin.at("#cadenceDays").inputValue()).isEqualTo("10");
      assertThat(admin.at("#zone-error").count()).isZero();
      admin.open("/admin/settings");
      assertThat(admin.at("#cadenceDays").inputValue()).isEqualTo(before);
    }
  }

  @Test
  void whoeverIsSlowerSeesWhatIsSetNowAndKeepsWhatTheyTyped() {
    try (Screen first = opened();
        Screen second = opened()) {
      // Given
      first.at("#graceDays").fill("3");
      save(first);
      second.at("#graceDays").fill("4");

      // When
      second.at("main button.btn-primary").click();
      second.page().waitForSelector(".alert-warning");

      // Then
      assertThat(second.at("#graceDays").inputValue()).isEqualTo("4");
      assertThat(second.at("#graceDays-hint").innerText()).contains("Hiện nay: 3");
      save(second);
      assertThat(second.at("#graceDays").inputValue()).isEqualTo("4");
    }
  }

  @Test
  void theRoleOfAdministratorsIsShown() {
    try (Screen admin = opened()) {
      // When
      Locator shown = admin.at(".settings-shown");

      // Then
      assertThat(shown.innerText()).contains("okr-admin", "realm_access.roles");
      assertThat(shown.locator("input").count()).isZero();
    }
  }

  private Screen opened() {
    Screen admin = company.as("admin");
    admin.open("/admin/settings");
    return admin;
  }

  private static void save(Screen admin) {
    admin.at("main button.btn-primary").click();
    admin.page().waitForURL("**done=saved");
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is away says so on a page; the deputy finds their work, and both are named for it. */
@ExtendWith(Company.Shared.class)
class AbsencesIT {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Company company;
  private final Goals goals;

  AbsencesIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void aDeputyIsNamedDoesTheWorkAndStopsWithTheAbsence() {
    String today = LocalDate.now(ZONE).toString();
    String objective = goals.published("Trông giúp " + UUID.randomUUID(), 1);
    String keyResult = goals.get("/objectives/" + objective).getString("keyResults[0].id");
    String absences = "/people/" + goals.personId("marketing.lead") + "/absences";
    try (Screen lead = company.as("marketing.lead");
        Screen deputy = company.as("engineering.member")) {
      // Given
      lead.open("/");
      lead.speak("vi");
      deputy.open("/");
      deputy.speak("vi");
      String before = deputy.text();

      // When
      lead.open(absences);
      lead.at("#deputy").fill(nameOf("engineering.member"));
      lead.at("#from").fill(today);
      lead.at("#until").fill(today);
      lead.at("main form button.btn-primary").click();
      lead.page().waitForURL("**done=announced");

      // Then
      assertThat(before).doesNotContain("Bạn đang thay mặt");
      assertThat(lead.at("#absences").innerText())
          .contains(nameOf("engineering.member") + " thay mặt");
      deputy.open("/");
      assertThat(deputy.text()).contains("Bạn đang thay mặt " + nameOf("marketing.lead"));
      deputy.open("/people/" + goals.personId("marketing.lead"));
      assertThat(deputy.text())
          .contains("Vắng mặt đến", nameOf("engineering.member") + " thay mặt");

      // When
      deputy.open("/key-results/" + keyResult);
      deputy.at("#value").fill("5");
      deputy.at(".check-in-form button.btn-primary").click();
      deputy.page().waitForURL("**done=checked-in**");

      // Then
      assertThat(deputy.text())
          .contains(nameOf("engineering.member") + " thay mặt " + nameOf("marketing.lead"));

      // When
      lead.open(absences);
      lead.at("#absences button").click();
      lead.page().waitForURL("**done=ended");

      // Then
      assertThat(lead.at("#absences").innerText()).contains("Không có kỳ vắng mặt nào sắp tới");
      deputy.open("/key-results/" + keyResult);
      assertThat(deputy.at("#check-in").count()).isZero();
    }
  }

  @Test
  void nobodyElseIsOfferedTheForm() {
    try (Screen intern = company.as("engineering.member")) {
      // When
      intern.open("/people/" + goals.personId("marketing.lead") + "/absences");

      // Then
      assertThat(intern.heading()).isNotBlank();
      assertThat(intern.at("#deputy").count()).isZero();
    }
  }

  @Test
  void daysThatMakeNoSenseAreRefusedWithWhatWasTyped() {
    try (Screen lead = company.as("marketing.lead", Screen.Look.WITHOUT_SCRIPTS)) {
      // Given
      lead.open("/people/" + goals.personId("marketing.lead") + "/absences");
      lead.at("#deputy").fill(nameOf("engineering.member"));
      lead.at("#from").fill("2031-03-02");
      lead.at("#until").fill("2031-03-01");

      // When
      lead.at("main form button.btn-primary").click();

      // Then
      lead.page().waitForSelector("#until-error");
      assertThat(lead.at("#deputy").inputValue()).isEqualTo(nameOf("engineering.member"));
      assertThat(lead.at("#from").inputValue()).isEqualTo("2031-03-02");
    }
  }

  private String nameOf(String account) {
    return goals.get("/people/" + goals.personId(account)).getString("displayName");
  }
}

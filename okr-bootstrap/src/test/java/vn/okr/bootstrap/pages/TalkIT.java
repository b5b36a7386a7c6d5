package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People talk about goals on their pages, and follow them. */
@ExtendWith(Company.Shared.class)
class TalkIT {
  private final Goals goals;
  private final Company company;

  TalkIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aQuestionIsAskedAnsweredAndSettled(boolean scripts) {
    // Given
    Screen.Look look = scripts ? Screen.Look.DESKTOP : Screen.Look.WITHOUT_SCRIPTS;
    String objective = goals.published("Hỏi và đáp", 1);
    String email = goals.get("/people/" + goals.personId("marketing.lead")).getString("email");
    String name = goals.get("/people/" + goals.personId("marketing.lead")).getString("displayName");
    try (Screen intern = company.as("intern", look);
        Screen lead = company.as("marketing.lead", look)) {
      intern.open("/objectives/" + objective);
      intern.at("#say-text").fill("Vì sao <b>chậm</b>?\nCó số chưa?");
      intern.at("#talk .mention-fields > summary").click();
      intern.at("#say-who-0").fill(email);

      // When
      intern.at("#talk .say-form button.btn-primary").click();

      // Then
      intern.at("#threads .remark:has-text('Vì sao <b>chậm</b>?')").waitFor();
      assertThat(intern.at("#threads").innerText()).contains("Nhắc đến: " + name);
      assertThat(intern.at("#say-text").inputValue()).isEmpty();
      lead.open("/objectives/" + objective);
      lead.at("#threads a[href$='#answer']").click();
      lead.at("#answer-text").fill("Vì chờ số liệu");
      lead.at("#answer .say-form button.btn-primary").click();
      lead.at("#thread .answers .remark:has-text('Vì chờ số liệu')").waitFor();
      lead.at("form[action$='/resolve'] button").click();
      lead.at("form[action$='/reopen'] button").waitFor();
      intern.open("/objectives/" + objective);
      assertThat(intern.at("#threads").innerText()).contains(name + " đã kết thúc trao đổi này");
      assertThat(intern.complaintsSoFar()).isEmpty();
      assertThat(lead.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void whatIsRefusedStandsAtItsFieldAndNothingTypedIsLost() {
    // Given
    String keyResult = keyResultOf(goals.published("Nhắc nhầm người", 1));
    try (Screen intern = company.as("intern")) {
      intern.open("/key-results/" + keyResult);
      intern.at("#say-text").fill("Nhờ xem giúp");
      intern.at("#talk .mention-fields > summary").click();
      intern.at("#say-who-1").fill("không có ai tên thế này");

      // When
      intern.at("#talk .say-form button.btn-primary").click();

      // Then
      intern.at("#say-who-1-error").waitFor();
      assertThat(intern.at("#say-who-1-error").innerText()).contains("Không tìm thấy người nào");
      assertThat(intern.at("#say-text").inputValue()).isEqualTo("Nhờ xem giúp");
      intern.at("#say-who-1").fill("");
      intern.at("#talk .say-form button.btn-primary").click();
      intern.at("#standing").waitFor();
      assertThat(intern.at("#threads").innerText()).contains("Nhờ xem giúp");
    }
  }

  @Test
  void itsAuthorAloneChangesItAndTakesItBack() {
    // Given
    String objective = goals.published("Lỡ lời", 1);
    try (Screen intern = company.as("intern");
        Screen lead = company.as("marketing.lead")) {
      intern.open("/objectives/" + objective);
      intern.at("#say-text").fill("Sai chính tả");
      intern.at("#talk .say-form button.btn-primary").click();
      intern.at("#threads .remark a[href$='/edit']").click();
      intern.at("#text").fill("Đúng chính tả");
      intern.at("main .form-buttons button.btn-primary").click();
      intern.at("#threads .remark:has-text('Đúng chính tả')").waitFor();
      assertThat(intern.at("#threads").innerText()).contains("đã sửa");
      lead.open("/objectives/" + objective);
      assertThat(lead.at("#threads .remark a[href$='/edit']").count()).isZero();
      String comment = goals.get("/objectives/" + objective + "/comments").getString("items[0].id");
      assertThat(lead.open("/comments/" + comment + "/edit")).isEqualTo(403);

      // When
      intern.at("#threads .remark a[href$='/edit']").click();
      intern.at("main button.btn-danger").click();

      // Then
      intern.at("#threads .remark:has-text('Bình luận này đã bị xoá')").waitFor();
      assertThat(intern.at("#threads").innerText()).doesNotContain("Đúng chính tả");
    }
  }

  @Test
  void whatOthersSayAppearsBesideWhatIsBeingTyped() {
    // Given
    String objective = goals.published("Cùng lúc", 1);
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/objectives/" + objective);
      lead.page().waitForSelector("html[data-live-state=on]");
      lead.at("#say-text").fill("đang viết");

      // When
      goals.post("/objectives/" + objective + "/comments", Map.of("text", "Tôi nói trước"));

      // Then
      lead.at("#threads .remark:has-text('Tôi nói trước')").waitFor();
      assertThat(lead.at("#say-text").inputValue()).isEqualTo("đang viết");
    }
  }

  @Test
  void anObjectiveIsFollowedAndFollowedNoLonger() {
    // Given
    String title = "Đáng theo dõi";
    String objective = goals.published(title, 1);
    try (Screen intern = company.as("intern")) {
      intern.open("/objectives/" + objective);

      // When
      intern.at("form[action$='/following'] button").click();
      intern.at("form[action$='/following'] button:has-text('Bỏ theo dõi')").waitFor();

      // Then
      intern.open("/followed");
      assertThat(intern.at("#followed").innerText()).contains(title);
      intern.open("/objectives/" + objective);
      intern.at("form[action$='/following'] button").click();
      intern.at("form[action$='/following'] button:text-is('Theo dõi')").waitFor();
      intern.open("/followed");
      assertThat(List.of(intern.text().split("\n"))).noneMatch(line -> line.contains(title));
    }
  }

  @Test
  void whatGoesOnAroundAGoalIsToldTheNewestFirst() {
    // Given
    String objective = goals.published("Nhiều việc xảy ra", 1);
    String team = goals.get("/objectives/" + objective).getString("owner.id");
    goals.checkIn(objective, 37);
    goals.post("/objectives/" + objective + "/comments", Map.of("text", "Tiến bộ rõ"));
    try (Screen intern = company.as("intern")) {

      // When
      intern.open("/objectives/" + objective);
      intern.at("a[href$='/activity']").click();
      intern.at("#activity").waitFor();

      // Then
      List<String> told = intern.at("#activity li").allInnerTexts();
      assertThat(told).hasSizeGreaterThan(2);
      assertThat(told.get(0)).contains("bình luận", "Tiến bộ rõ");
      assertThat(told.get(1)).contains("check-in: 37");
      assertThat(told.get(2)).contains("công bố");
      intern.open("/units/" + team + "/activity?cycle=" + goals.quarter());
      assertThat(intern.at("#activity li").allInnerTexts()).isEqualTo(told);
    }
  }

  @Test
  void theBellCountsWhatIsUnreadUntilItIsRead() {
    // Given
    String objective = goals.published("Có người nhắc", 1);
    goals.post(
        "/objectives/" + objective + "/comments",
        Map.of("text", "Nhờ bạn xem", "mentions", List.of(goals.personId("intern"))));
    try (Screen intern = company.as("intern")) {

      // When
      intern.open("/");
      intern.at(".bell .badge").waitFor();
      intern.at(".bell").click();
      intern.at("#notifications li").first().waitFor();

      // Then
      assertThat(intern.at("#notifications li").first().innerText())
          .contains("nhắc đến bạn", "Nhờ bạn xem", "chưa đọc");
      intern.at("form[action$='/notifications'] button").click();
      intern.page().waitForCondition(() -> intern.at("#notifications .badge").count() == 0);
      intern.open("/");
      intern.page().waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(intern.at(".bell .badge").count()).isZero();
      assertThat(intern.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void whoWantsNoRemindersStopsThemWhereTheMailLeads() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.open("/notifications#reminders");
      String before = intern.at("#reminders").innerText();

      // When
      intern.at("#reminders button").click();
      intern.at("#reminders button:text-is('Nhận thư nhắc')").waitFor();

      // Then
      assertThat(before).contains("Mỗi tuần một lần", "Ngừng nhận thư");
      assertThat(intern.at("#reminders").innerText()).contains("Bạn không nhận thư nhắc");
      intern.at("#reminders button").click();
      intern.at("#reminders button:text-is('Ngừng nhận thư')").waitFor();
      assertThat(intern.complaintsSoFar()).isEmpty();
    }
  }

  private String keyResultOf(String objective) {
    return goals.get("/objectives/" + objective).getString("keyResults[0].id");
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A lead and a member live through a quarter on the pages: from a template to goals that rest on
 * one another, check-ins, a question, grades with what was learned, and a draft for the quarter
 * after.
 */
@ExtendWith(Company.Shared.class)
class WholeQuarterIT {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Company company;
  private final Goals goals;
  private final String suffix = UUID.randomUUID().toString();

  WholeQuarterIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void fromATemplateToADraftThatIsCarriedOver() {
    LocalDate today = LocalDate.now(ZONE);
    try (Screen admin = company.as("admin");
        Screen lead = company.as("marketing.lead");
        Screen member = company.as("marketing.member")) {
      speakVietnamese(admin, lead, member);

      // Planning: a quarter is made, and goals are drafted and published in it.
      String quarter = plan(admin, "Quý này", today.minusDays(60), today.plusDays(20));
      String next = plan(admin, "Quý sau", today.plusDays(21), today.plusDays(110));
      String upper = draftFromATemplate(lead, quarter);
      lead.at("form[action$='/publish'] button").click();
      lead.page().waitForURL("**done=published");
      String lower = publishBelow(member, quarter, upper);
      lead.open("/objectives/" + upper);
      assertThat(lead.text()).contains("Viết bài " + suffix);

      // Running: both check in, the lead asks, the member answers.
      move(admin, quarter, "RUNNING");
      checkIn(lead, upper, "48500");
      checkIn(member, lower, "9");
      lead.open("/objectives/" + lower);
      lead.at("#say-text").fill("Bài nào được đọc nhiều nhất?");
      lead.at("#talk .say-form button.btn-primary").click();
      lead.at("#threads .remark:has-text('được đọc nhiều nhất')").waitFor();
      member.open("/notifications");
      assertThat(member.at("#notifications").innerText()).contains("Viết bài " + suffix);
      member.open("/objectives/" + lower);
      assertThat(member.at("section[aria-label='Điểm']").innerText()).contains("0,90");

      // Grading: each closes what is theirs with what was learned; then the quarter is closed.
      move(admin, quarter, "GRADING");
      close(member, lower, "Viết đều mỗi tuần " + suffix);
      close(lead, upper, "Chọn đúng kênh " + suffix);
      assertThat(lead.text()).contains("Chọn đúng kênh " + suffix);
      move(admin, quarter, "CLOSED");
      lead.open("/units/" + goals.marketing() + "?cycle=" + quarter);
      assertThat(lead.text()).contains("được nhắc đến nhiều nhất");

      // The quarter after: what was learned is found, and the goal is carried over.
      member.open("/search?q=" + "chon+dung+kenh+" + suffix.substring(0, 8));
      assertThat(member.at("main a[href$='/objectives/" + upper + "']").count()).isPositive();
      lead.open("/objectives/" + upper);
      lead.at("a:text-is('Chuyển sang chu kỳ khác')").click();
      lead.page().waitForURL("**/objectives/new?carry=**");
      lead.at("#cycle").selectOption(next);
      lead.page().waitForURL("**cycle=" + next + "**");
      lead.at("button[name=draft]").click();
      lead.page().waitForURL("**done=created");
      assertThat(lead.at("p:has-text('Tiếp nối mục tiêu') a").getAttribute("href"))
          .endsWith("/objectives/" + upper);
      assertThat(lead.text()).contains("từ 48.500 đến 50.000 lượt");
      assertThat(admin.complaintsSoFar()).isEmpty();
      assertThat(lead.complaintsSoFar()).isEmpty();
      assertThat(member.complaintsSoFar()).isEmpty();
    }
  }

  private static void speakVietnamese(Screen... screens) {
    for (Screen screen : screens) {
      screen.open("/");
      screen.speak("vi");
    }
  }

  private String plan(Screen admin, String name, LocalDate first, LocalDate last) {
    admin.open("/admin/cycles/new");
    admin.at("#name").fill(name + " " + suffix);
    admin.at("#startsOn").fill(first.toString());
    admin.at("#endsOn").fill(last.toString());
    admin.at("#parentId").selectOption("");
    admin.at("main button.btn-primary").click();
    admin.page().waitForURL("**done=planned");
    return idIn(admin);
  }

  private static void move(Screen admin, String cycle, String phase) {
    admin.open("/admin/cycles/" + cycle);
    admin.at("button[name=phase][value=" + phase + "]").click();
    admin.page().waitForURL("**done=moved");
  }

  private String draftFromATemplate(Screen lead, String quarter) {
    lead.open("/objectives/new?cycle=" + quarter + "&template=marketing-known-brand");
    lead.at("#owner").selectOption("unit:" + goals.marketing());
    lead.at("#kr-0-target").fill("50000");
    lead.at("button[name=draft]").click();
    lead.page().waitForURL("**done=created");
    assertThat(lead.heading()).contains("được nhắc đến nhiều nhất");
    return idIn(lead);
  }

  private String publishBelow(Screen member, String quarter, String upper) {
    member.open("/objectives/new?cycle=" + quarter);
    member.at("#title").fill("Viết bài " + suffix);
    member.at("#link").selectOption("objective:" + upper);
    member.at("#kr-0-title").fill("Bài được đăng");
    member.at("#kr-0-start").fill("0");
    member.at("#kr-0-target").fill("10");
    member.at("button[name=publish]").click();
    member.page().waitForURL("**done=published");
    return idIn(member);
  }

  private void checkIn(Screen screen, String objective, String value) {
    String keyResult = goals.get("/objectives/" + objective).getString("keyResults[0].id");
    screen.open("/key-results/" + keyResult);
    screen.at("#value").fill(value);
    screen.at(".check-in-form button.btn-primary").click();
    screen.page().waitForURL("**done=checked-in**");
  }

  private static void close(Screen screen, String objective, String worked) {
    screen.open("/objectives/" + objective + "/close");
    screen.at("#worked").fill(worked);
    screen.at("#hindered").fill("Ít người viết");
    screen.at("#change").fill("Lên lịch trước một tháng");
    screen.at("main button.btn-primary").click();
    screen.page().waitForURL("**done=closed");
  }

  private static String idIn(Screen screen) {
    return screen.page().url().replaceAll(".*/([0-9a-f-]{36}).*", "$1");
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What others change appears on every page, and takes nothing from whoever is at work there. */
@ExtendWith(Company.Shared.class)
class OthersChangesIT {
  private final Goals goals;
  private final Company company;

  OthersChangesIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void aKeyResultMovesBesideAFormThatIsBeingFilledIn() {
    // Given
    String objective = goals.published("Điền dở", 1);
    try (Screen lead = company.as("marketing.lead")) {
      listening(lead, "/key-results/" + firstKeyResult(objective));
      lead.at("#note").fill("đang viết");

      // When
      goals.checkIn(objective, 37);

      // Then
      lead.at("#standing .score-number:has-text('0,37')").waitFor();
      lead.at("#made-so-far li:has-text('37')").waitFor();
      assertThat(lead.at("#note").inputValue()).isEqualTo("đang viết");
      assertThat(lead.at("#note").evaluate("it => document.activeElement === it")).isEqualTo(true);
    }
  }

  @Test
  void whatIsOpenOnAnObjectiveStaysOpenAndKeepsTheFocus() {
    // Given
    String objective = goals.published("Mở sẵn", 1);
    try (Screen lead = company.as("marketing.lead")) {
      listening(lead, "/objectives/" + objective);
      lead.at(".why > summary").click();

      // When
      goals.checkIn(objective, 64);

      // Then
      lead.at(".score-large .score-number:has-text('0,64')").waitFor();
      assertThat(lead.at(".why[open] tfoot td").innerText()).isEqualTo("0,64");
      assertThat(lead.at(".why > summary").evaluate("it => document.activeElement === it"))
          .isEqualTo(true);
    }
  }

  @Test
  void theWeekTakesTheNewValueUnlessSomeoneIsTypingInTheRow() {
    // Given
    String typed = goals.published("Đang gõ", 1);
    String other = goals.published("Không gõ", 1);
    try (Screen lead = company.as("marketing.lead")) {
      listening(lead, "/check-in?cycle=" + goals.quarter());
      lead.firstValueOf(typed).fill("55");

      // When
      goals.checkIn(typed, 21);
      goals.checkIn(other, 22);

      // Then
      row(lead, typed)
          .locator("[data-meanwhile]:has-text('Vừa có check-in khác, giá trị hiện tại là 21.')")
          .waitFor();
      lead.page()
          .waitForFunction(
              "row => row.querySelector('[data-cell=value]').value === '22'",
              row(lead, other).elementHandle());
      assertThat(lead.firstValueOf(typed).inputValue()).isEqualTo("55");
    }
  }

  @Test
  void aWeekThatWasRefusedKeepsWhatWasTyped() {
    // Given
    String objective = goals.published("Bị từ chối", 1);
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/check-in?cycle=" + goals.quarter());
      lead.firstValueOf(objective).fill("nhiều");
      lead.at("[data-save]").click();
      lead.at("[data-typed]").waitFor();

      // When
      goals.checkIn(objective, 12);

      // Then
      row(lead, objective).locator("[data-meanwhile]:has-text('12')").waitFor();
      assertThat(lead.firstValueOf(objective).inputValue()).isEqualTo("nhiều");
    }
  }

  @Test
  void theMapFollowsAndItsOpenBranchesStayOpen() {
    // Given
    String upper = goals.ofMarketing();
    String lower = goals.aligned("Lá cũ", Goals.tie(upper, "CONTRIBUTES"));
    try (Screen intern = company.as("intern")) {
      listening(intern, "/map?cycle=" + goals.quarter());
      Locator branch = intern.at("li[data-key='" + upper + "'] > details").first();
      branch.locator("> summary").click();
      branch.locator("a:has-text('Lá cũ')").waitFor();

      // When
      goals.patch("/objectives/" + lower, Map.of("title", "Lá mới"));
      goals.aligned("Lá thêm", Goals.tie(upper, "CONTRIBUTES"));

      // Then
      branch.locator("a:has-text('Lá mới')").waitFor();
      branch.locator("a:has-text('Lá thêm')").waitFor();
      assertThat(branch.getAttribute("open")).isNotNull();
      assertThat(branch.locator("> summary").evaluate("it => document.activeElement === it"))
          .isEqualTo(true);
    }
  }

  @Test
  void aFilteredMapFollows() {
    // Given
    String objective = goals.published("Lọc cũ", 1);
    try (Screen intern = company.as("intern")) {
      String unit = goals.get("/objectives/" + objective).getString("owner.id");
      listening(intern, "/map?cycle=" + goals.quarter() + "&unit=" + unit);

      // When
      goals.patch("/objectives/" + objective, Map.of("title", "Lọc mới"));

      // Then
      intern.at("#found a:has-text('Lọc mới')").waitFor();
    }
  }

  @Test
  void theDrawnMapFollowsAndItsOpenBranchesStayOpen() {
    // Given
    String upper = goals.ofMarketing();
    String lower = goals.aligned("Lá vẽ cũ", Goals.tie(upper, "CONTRIBUTES"));
    try (Screen intern = company.as("intern")) {
      listening(intern, "/map?view=graph&cycle=" + goals.quarter());
      node(intern, upper).waitFor();
      node(intern, upper).focus();
      intern.page().keyboard().press("ArrowRight");
      node(intern, lower).waitFor();

      // When
      goals.patch("/objectives/" + lower, Map.of("title", "Lá vẽ mới"));

      // Then
      intern.at(".graph-node[aria-label*='Lá vẽ mới']").waitFor();
      assertThat(intern.at(".graph-node:focus").getAttribute("data-id")).isEqualTo(upper);
    }
  }

  @Test
  void theFiguresOfTheCycleFollow() {
    try (Screen intern = company.as("intern")) {
      // Given
      listening(intern, "/cycle?cycle=" + goals.quarter());
      Locator teams =
          intern.at("[aria-labelledby=levels] tr:has(th:text-is('nhóm')) td.number").first();
      int before = Integer.parseInt(teams.innerText());

      // When
      goals.published("Thêm một", 1);

      // Then
      await().pollInSameThread().until(() -> Integer.parseInt(teams.innerText()) > before);
    }
  }

  private String firstKeyResult(String objective) {
    return goals.get("/objectives/" + objective).getString("keyResults[0].id");
  }

  private static void listening(Screen screen, String address) {
    screen.open(address);
    screen.at("html[data-live-state=on]").waitFor();
  }

  private static Locator row(Screen screen, String objective) {
    return screen.at("tr[data-row]:has(a[href$='/objectives/" + objective + "'])").first();
  }

  private static Locator node(Screen screen, String objective) {
    return screen.at(".graph-node[data-id='" + objective + "']");
  }
}

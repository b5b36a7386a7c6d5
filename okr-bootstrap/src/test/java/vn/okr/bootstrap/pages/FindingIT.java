package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Goals, people and units are found: on the map, by search, and not where they are drafts. */
@ExtendWith(Company.Shared.class)
class FindingIT {
  private final Goals goals;
  private final Company company;

  FindingIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void searchNeedsNoAccents() {
    try (Screen intern = company.as("intern")) {
      // When
      intern.open("/search?q=ky+thuat");

      // Then
      assertThat(intern.text()).contains("Phòng Kỹ thuật");
    }
  }

  @Test
  void theNewestGoalsComeFirst() {
    // Given
    String word = "gốc" + System.nanoTime();
    String earlier = goals.published("Giữ " + word, 1);
    String later = goals.published("Trồng thêm " + word, 1);
    try (Screen intern = company.as("intern")) {
      // When
      intern.open("/search?q=" + word);

      // Then
      assertThat(
              intern.at("main .goal-title a").all().stream()
                  .map(link -> link.getAttribute("href"))
                  .toList())
          .containsExactly("/objectives/" + later, "/objectives/" + earlier);
    }
  }

  @Test
  void suggestionsAreChosenByKeyboardFromEveryPage() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.open("/cycle");
      intern.page().keyboard().press("/");
      intern.page().keyboard().type("phong mark");
      intern.page().waitForSelector("#suggestions [role=option]");

      // When
      intern.page().keyboard().press("ArrowDown");
      intern.page().keyboard().press("Enter");
      intern.page().waitForURL("**/units/*");

      // Then
      assertThat(intern.heading()).isEqualTo("Phòng Marketing");
    }
  }

  @Test
  void aDraftIsFoundByNobodyWhoMayNotKnowOfIt() {
    // Given
    String draft = goals.draft("Bản nháp kín " + System.nanoTime(), 1);
    String title = goals.get("/objectives/" + draft).getString("title");
    try (Screen intern = company.as("intern")) {
      // When
      intern.open("/search?q=" + title.replace(" ", "+"));

      // Then
      assertThat(intern.text()).contains("Không tìm thấy gì");
      assertThat(intern.open("/objectives/" + draft)).isEqualTo(404);
      assertThat(intern.heading()).isEqualTo("Không tìm thấy");
    }
  }

  @Test
  void theMapOpensAsOneGoes() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.open("/map?cycle=" + goals.quarter());
      var branch = intern.at("details[data-branch]").first();

      // When
      branch.locator("> summary").click();

      // Then
      branch.locator(".map-limbs").waitFor();
      assertThat(branch.locator(".map-limbs > li").count()).isPositive();
    }
  }

  @Test
  void aBranchSaysThatItIsOnItsWay() {
    try (Screen intern = company.as("intern")) {
      // Given
      AtomicReference<Route> held = new AtomicReference<>();
      intern.open("/map?cycle=" + goals.quarter());
      intern.page().route("**/map/branch?*", held::set);
      var branch = intern.at("details[data-branch]").first();

      // When
      branch.locator("> summary").click();

      // Then
      branch.locator("[data-branch-body] [role=status]").waitFor();
      await().pollInSameThread().until(() -> intern.hears(held));
      held.get().resume();
      branch.locator(".map-limbs").waitFor();
      assertThat(branch.locator("[data-branch-body] > [role=status]").count()).isZero();
    }
  }

  @Test
  void aFilteredMapIsTheSameForWhoeverGetsTheLink() {
    String link = "/map?cycle=" + goals.quarter() + "&status=OFF_TRACK&level=DEPARTMENT";
    try (Screen intern = company.as("intern");
        Screen colleague = company.as("engineering.member")) {
      // When
      intern.open(link);
      colleague.open(link);

      // Then
      assertThat(intern.at(".goal-list").innerText())
          .isEqualTo(colleague.at(".goal-list").innerText())
          .contains("chậm tiến độ");
    }
  }

  @Test
  void theSheetOfMarketingShowsWhatItsAverageIsMadeOf() {
    try (Screen intern = company.as("intern")) {
      // When
      intern.open("/units/" + goals.marketing());

      // Then
      assertThat(intern.at(".sheet tbody").count()).isPositive();
      assertThat(intern.at(".sheet tfoot").innerText()).contains("Phòng Marketing");
    }
  }
}

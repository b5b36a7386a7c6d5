package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map as a drawing: opened as one goes, by mouse and by keyboard, and told by its address. */
@ExtendWith(Company.Shared.class)
class MapGraphIT {
  private final Goals goals;
  private final Company company;

  MapGraphIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void aBranchIsLoadedWhenItIsOpened() {
    try (Screen intern = company.as("intern")) {
      // Given
      Locator marketing = node(drawn(intern, ""), goals.ofMarketing());
      int before = intern.at(".graph-node").count();
      assertThat(marketing.getAttribute("aria-expanded")).isEqualTo("false");

      // When
      marketing.locator(".graph-below").click();

      // Then
      intern
          .page()
          .waitForFunction("all => document.querySelectorAll('.graph-node').length > all", before);
      assertThat(marketing.getAttribute("aria-expanded")).isEqualTo("true");
      assertThat(marketing.locator(".graph-row").count()).isPositive();
      assertThat(intern.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void aNodeTellsHowItStandsInWordsAndLeadsToItsObjective() {
    try (Screen intern = company.as("intern")) {
      // Given
      String objective = goals.ofMarketing();
      Locator marketing = node(drawn(intern, ""), objective);
      String title = goals.get("/objectives/" + objective).getString("title");

      // When
      String told = marketing.getAttribute("aria-label");
      marketing.locator("a").first().click();
      intern.page().waitForURL("**/objectives/" + objective);

      // Then
      assertThat(told).contains(title, "Phòng Marketing", "điểm ");
      assertThat(intern.heading()).isEqualTo(title);
    }
  }

  @Test
  void everythingGoesByKeyboard() {
    try (Screen intern = company.as("intern")) {
      // Given
      drawn(intern, "").at(".graph-node[tabindex='0']").focus();
      intern.page().keyboard().press("ArrowRight");
      Locator held = intern.at(".graph-node:focus");
      String objective = held.getAttribute("data-id");
      assertThat(held.getAttribute("aria-level")).isEqualTo("2");

      // When
      intern.page().keyboard().press("ArrowRight");
      node(intern, objective).and(intern.at("[aria-expanded=true]:not(.is-busy)")).waitFor();
      intern.page().keyboard().press("ArrowLeft");
      node(intern, objective).and(intern.at("[aria-expanded=false]")).waitFor();
      intern.page().keyboard().press("Enter");

      // Then
      intern.page().waitForURL("**/objectives/" + objective);
      assertThat(intern.complaintsSoFar()).isEmpty();
    }
  }

  @Test
  void theFilterOfTheAddressHoldsForTheDrawing() {
    try (Screen intern = company.as("intern")) {
      // Given
      List<String> wanted =
          goals
              .get("/objectives?status=OFF_TRACK&limit=200&cycle=" + goals.quarter())
              .getList("items.id");

      // When
      drawn(intern, "&status=OFF_TRACK");

      // Then
      assertThat(wanted).isNotEmpty();
      assertThat(ids(intern.at(".graph-node:not(.is-way)"))).hasSameElementsAs(wanted);
      assertThat(intern.at(".graph-node.is-way.status-OFF_TRACK").count()).isZero();
      assertThat(intern.at("input[name=view]").first().getAttribute("value")).isEqualTo("graph");
    }
  }

  @Test
  void crossAlignmentsAreDrawnInAnotherWay() {
    // Given
    List<String> ofCompany =
        goals
            .get("/objectives?state=PUBLISHED&unit=" + goals.root() + "&cycle=" + goals.quarter())
            .getList("items.id");
    String marketing = goals.ofMarketing();
    String crossing =
        goals.aligned(
            "Nối chéo",
            Goals.tie(ofCompany.get(0), "CONTRIBUTES"),
            Goals.tie(marketing, "CONTRIBUTES"),
            Goals.tie(ofCompany.get(1), "SUPPORTS"));
    try (Screen intern = company.as("intern")) {
      // When
      drawn(intern, "");
      node(intern, crossing).waitFor();

      // Then
      assertThat(lineLook(intern, crossing, ofCompany.get(0))).isEqualTo("graph-edge");
      assertThat(lineLook(intern, crossing, marketing)).isEqualTo("graph-edge is-cross");
      assertThat(lineLook(intern, crossing, ofCompany.get(1))).isEqualTo("graph-edge is-support");
      assertThat(intern.at(".graph-legend").innerText()).contains("liên kết chéo");
    }
  }

  @Test
  void aMapOfThousandsDrawsOnlyWhatIsInTheWindow() {
    try (Screen intern = company.as("intern")) {
      // Given
      intern.page().route("**/map/graph?*", MapGraphIT::answerThousands);

      // When
      drawn(intern, "");

      // Then
      assertThat(intern.at("[data-graph-news]").innerText()).contains("2000");
      assertThat(intern.at(".graph-node").count()).isBetween(2, 60);

      // When
      intern.at(".graph-node[tabindex='0']").focus();
      intern.page().keyboard().press("End");

      // Then
      assertThat(intern.at(".graph-node:focus").getAttribute("data-id")).isEqualTo("g1999");
    }
  }

  @Test
  void saysThatItIsOnItsWay() {
    try (Screen intern = company.as("intern")) {
      // Given
      AtomicReference<Route> held = new AtomicReference<>();
      intern.page().route("**/map/graph?*", held::set);

      // When
      intern.open("/map?view=graph&cycle=" + goals.quarter());

      // Then
      intern.at(".graph[aria-busy=true] [data-graph-news]:has-text('Đang tải')").waitFor();
      await().pollInSameThread().until(() -> intern.hears(held));
      held.get().resume();
      intern.at(".graph[aria-busy=false] .graph-node").first().waitFor();
    }
  }

  @Test
  void aFailureIsToldAndTheDrawingStays() {
    try (Screen intern = company.as("intern")) {
      // Given
      drawn(intern, "");
      intern.page().route("**/map/graph?*", Route::abort);

      // When
      node(intern, goals.ofMarketing()).locator(".graph-below").click();

      // Then
      intern.at("[data-graph-news]:has-text('Không tải được')").waitFor();
      assertThat(node(intern, goals.ofMarketing()).isVisible()).isTrue();
    }
  }

  @Test
  void hasNoBarrierOnceDrawn() {
    try (Screen intern = company.as("intern", Screen.Look.DARK_PHONE)) {
      // When
      drawn(intern, "&status=OFF_TRACK");

      // Then
      assertThat(intern.barriers()).isEmpty();
      assertThat(intern.scrollsSideways()).isFalse();
    }
  }

  @Test
  void whoeverHasNoScriptsIsLedToTheList() {
    try (Screen intern = company.as("intern", Screen.Look.WITHOUT_SCRIPTS)) {
      // Given
      intern.open("/map?view=graph&status=OFF_TRACK");

      // When
      intern.at(".needs-no-script a[href*='status=OFF_TRACK']").click();

      // Then
      assertThat(intern.at(".goal-list").innerText()).contains("chậm tiến độ");
    }
  }

  private Screen drawn(Screen screen, String more) {
    screen.open("/map?view=graph&cycle=" + goals.quarter() + more);
    screen.at(".graph-node").first().waitFor();
    return screen;
  }

  private static Locator node(Screen screen, String objective) {
    return screen.at(".graph-node[data-id='" + objective + "']");
  }

  private static List<String> ids(Locator nodes) {
    return nodes.all().stream().map(one -> one.getAttribute("data-id")).toList();
  }

  private static String lineLook(Screen screen, String from, String to) {
    return screen.at("[data-line^='" + from + ">" + to + ">']").getAttribute("class");
  }

  /** One objective and what contributes to it, two thousand in all. */
  private static void answerThousands(Route route) {
    String nodes =
        IntStream.range(0, 2_000)
            .mapToObj(
                number ->
                    """
                    {"id": "g%d", "title": "Mục tiêu %1$d", "owner": "Nhóm %1$d",
                     "status": "ON_TRACK", "score": "0,50", "share": 50, "contributors": %d,
                     "found": true, "keyResults": [], "links": [%s]}
                    """
                        .formatted(
                            number,
                            number == 0 ? 1_999 : 0,
                            number == 0 ? "" : "{\"to\": \"g0\", \"kind\": \"CONTRIBUTES\"}"))
            .collect(Collectors.joining(","));
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("application/json")
            .setBody("{\"nodes\": [" + nodes + "], \"tops\": [\"g0\"], \"truncated\": false}"));
  }
}

package vn.okr.bootstrap.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.RequestOptions;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.okr.bootstrap.keycloak.Apache;
import vn.okr.bootstrap.keycloak.RealKeycloak;

/** People whom the gateway signs in, at a real Keycloak, and whose session it keeps. */
@ExtendWith(RealKeycloak.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewaySignInIT {
  private final RealKeycloak keycloak;
  private Playwright playwright;
  private Browser browser;
  private Apache gateway;
  private Screen screen;

  GatewaySignInIT(RealKeycloak keycloak) {
    this.keycloak = keycloak;
  }

  @BeforeAll
  void start() {
    playwright = Playwright.create(Chromium.playwright());
    browser = Chromium.launch(playwright);
    gateway = Apache.start(keycloak, Duration.ofHours(1));
  }

  @AfterAll
  void stop() {
    gateway.close();
    playwright.close();
  }

  @BeforeEach
  void open() {
    screen = new Screen(browser, gateway.address(), Screen.Look.DESKTOP);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void peopleAreSignedInWorkAndSignOutAtTheGateway() {
    // Given
    List<String> visited = new ArrayList<>();
    screen.page().onRequest(request -> visited.add(request.url()));
    screen.open("/cycle");

    // When
    KeycloakForm.signIn(screen, "digital.member");
    assertThat(screen.page()).hasURL(gateway.address() + "/cycle");
    assertThat(screen.at("details.menu > summary").first()).containsText("Đặng Thuỳ Linh");
    screen.at("nav a[href='/goals/check-in']").click();
    assertThat(screen.at("[data-save]")).isVisible();
    screen.at("details.menu > summary").first().click();
    screen.at("button[name=locale][value=en]").click();
    assertThat(screen.at("html")).hasAttribute("lang", "en");
    assertThat(screen.page().url()).startsWith(gateway.address() + "/check-in");
    screen.at("details.menu > summary").first().click();
    screen.at("a[href='/goals/sign-out']").click();

    // Then
    assertThat(screen.at(KeycloakForm.NAME)).isVisible();
    assertThat(visited)
        .anyMatch(url -> url.contains("response_type=code") && url.contains("method=S256"))
        .anySatisfy(
            url ->
                assertThat(url)
                    .contains("/protocol/openid-connect/logout")
                    .contains("id_token_hint="))
        .filteredOn(url -> url.startsWith(gateway.address().replace("/goals", "")))
        .allMatch(url -> url.startsWith(gateway.address() + "/"));
    assertThat(screen.complaintsSoFar()).isEmpty();
    screen.open("/check-in");
    assertThat(screen.at(KeycloakForm.NAME)).isVisible();
    assertThat(statusOfMe(gateway, "same-origin")).isEqualTo(401);
  }

  @Test
  void changesReachTheOpenPageAtOnceAlsoThoseAskedOfTheApi() {
    // Given
    screen.open("/cycle");
    KeycloakForm.signIn(screen, "digital.member");
    String me = read("/api/v1/me").getString("id");
    JsonPath goals = read("/api/v1/objectives?person=" + me);
    screen.open("/objectives/" + goals.getString("items[0].id"));
    assertThat(screen.at("html")).hasAttribute("data-live-state", "on");

    // When
    String keyResult = goals.getString("items[0].keyResults[0].id");
    asked(
        "/api/v1/key-results/" + keyResult + "/check-ins",
        Map.of(
            "method", "POST",
            "headers", Map.of("Content-Type", "application/json"),
            "body", "{\"value\": 1}"));

    // Then
    assertThat(screen.at(".score-large .score-number")).hasText(Pattern.compile("1[.,]00"));
    assertThat(statusOfMe(gateway, "same-origin")).isEqualTo(200);
    assertThat(statusOfMe(gateway, "same-site"))
        .as("another site's pages have no session here")
        .isEqualTo(401);
  }

  @Test
  void aTokenIsReplacedBeforeItEnds() {
    // Given
    Duration brief = Duration.ofSeconds(3);
    try (Apache hasty = Apache.start(keycloak, brief)) {
      screen.page().navigate(hasty.address() + "/cycle");

      // When
      KeycloakForm.signIn(screen, "digital.lead");

      // Then
      await()
          .pollInSameThread()
          .during(brief.plusSeconds(2))
          .atMost(brief.plusSeconds(10))
          .until(() -> statusOfMe(hasty, "same-origin") == 200);
    }
  }

  @Test
  void whenTheSessionIsOverThePageKeepsWhatWasTyped() {
    // Given
    screen.open("/check-in");
    KeycloakForm.signIn(screen, "digital.lead");
    screen.at("input[data-cell=value]").first().fill("1");
    screen.endSession();

    // When
    screen.page().keyboard().press("Control+Enter");

    // Then
    assertThat(screen.at("#session-over")).isVisible();
    assertThat(screen.at("input[data-cell=value]").first()).hasValue("1");
  }

  private JsonPath read(String path) {
    return JsonPath.from(asked(path, Map.of()));
  }

  /** Asks as a script of the open page. */
  private String asked(String path, Map<String, ?> how) {
    return (String)
        screen
            .page()
            .evaluate(
                "([address, how]) => fetch(address, how).then(answer => answer.text())",
                List.of(gateway.address() + path, how));
  }

  /** What the session is answered, as a browser asks for a page of a site. */
  private int statusOfMe(Apache asked, String site) {
    return screen
        .page()
        .request()
        .get(
            asked.address() + "/api/v1/me",
            RequestOptions.create().setHeader("Sec-Fetch-Site", site))
        .status();
  }
}

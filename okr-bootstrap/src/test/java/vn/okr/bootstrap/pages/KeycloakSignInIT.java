package vn.okr.bootstrap.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.okr.bootstrap.keycloak.Haproxy;
import vn.okr.bootstrap.keycloak.RealKeycloak;

/** People sign in and out in the browser at a real Keycloak. */
@ExtendWith(RealKeycloak.Shared.class)
class KeycloakSignInIT {
  private final RealKeycloak keycloak;
  private final List<String> visited = new ArrayList<>();
  private Playwright playwright;
  private Browser browser;
  private Screen screen;

  KeycloakSignInIT(RealKeycloak keycloak) {
    this.keycloak = keycloak;
  }

  @BeforeEach
  void open() {
    playwright = Playwright.create(Chromium.playwright());
    browser = Chromium.launch(playwright);
    come(keycloak.address());
  }

  private void come(String address) {
    screen = new Screen(browser, address, Screen.Look.DESKTOP);
    screen.page().onRequest(request -> visited.add(request.url()));
  }

  @AfterEach
  void close() {
    screen.close();
    playwright.close();
  }

  @Test
  void whoComesByALinkIsBackThereAfterSigningIn() {
    // Given
    screen.open("/cycle");

    // When
    KeycloakForm.signIn(screen, "marketing.lead");

    // Then
    assertThat(screen.page()).hasURL(keycloak.address() + "/cycle");
    assertThat(screen.at("details.menu > summary").first()).containsText("Trần Thu Hà");
    assertThat(visited)
        .anySatisfy(
            url ->
                assertThat(url)
                    .contains("/protocol/openid-connect/auth")
                    .contains("response_type=code")
                    .contains("code_challenge_method=S256"));
    assertThat(screen.complaintsSoFar()).isEmpty();
  }

  @Test
  void whoSignsOutHasToGiveTheirPasswordAgain() {
    // Given
    screen.open("/");
    KeycloakForm.signIn(screen, "intern");
    screen.at("details.menu > summary").first().click();

    // When
    screen.at("a[href='/sign-out']").click();

    // Then
    assertThat(screen.at(KeycloakForm.NAME)).isVisible();
    assertThat(visited)
        .anySatisfy(
            url ->
                assertThat(url)
                    .contains("/protocol/openid-connect/logout")
                    .contains("id_token_hint="));
    screen.open("/check-in");
    assertThat(screen.at(KeycloakForm.NAME)).isVisible();
  }

  @Test
  void behindAGatewayAllOfItStandsBelowItsPath() {
    try (Haproxy gateway = keycloak.gateway()) {
      // Given
      String root = gateway.address() + "/okr";
      screen.close();
      come(root);
      await()
          .pollInSameThread()
          .atMost(Duration.ofSeconds(20))
          .ignoreExceptions()
          .until(() -> screen.open("/cycle") == 200);
      visited.clear();

      // When
      KeycloakForm.signIn(screen, "sales.lead");
      assertThat(screen.page()).hasURL(root + "/cycle");
      screen.at("nav a[href='/okr/check-in']").click();
      assertThat(screen.at("[data-save]")).isVisible();
      screen.at("input[data-cell=value]").first().fill("1");
      screen.page().keyboard().press("Control+Enter");
      assertThat(screen.at(".alert-success")).isVisible();
      screen.at("details.menu > summary").first().click();
      screen.at("button[name=locale][value=en]").click();
      assertThat(screen.at("html")).hasAttribute("lang", "en");
      assertThat(screen.page().url()).startsWith(root + "/check-in");
      screen.open("/nowhere");
      assertThat(screen.at("a.btn-primary")).hasAttribute("href", "/okr/");
      screen.open("/");
      assertThat(screen.at("nav a[aria-current=page]")).hasAttribute("href", "/okr/");
      screen.at("details.menu > summary").first().click();
      screen.at("a[href='/okr/sign-out']").click();

      // Then
      assertThat(screen.at(KeycloakForm.NAME)).isVisible();
      assertThat(visited)
          .filteredOn(url -> url.startsWith(gateway.address()))
          .allMatch(url -> url.startsWith(root + "/"))
          .anyMatch(url -> url.startsWith(root + "/static/bundle/"))
          .anyMatch(url -> url.startsWith(root + "/live?"));
      assertThat(screen.complaintsSoFar()).allMatch(one -> one.contains("404"));
    }
  }
}

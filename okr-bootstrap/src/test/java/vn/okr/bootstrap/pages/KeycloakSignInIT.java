package vn.okr.bootstrap.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.okr.bootstrap.keycloak.RealKeycloak;

/** People sign in and out in the browser at a real Keycloak. */
@ExtendWith(RealKeycloak.Shared.class)
class KeycloakSignInIT {
  private static final String NAME = "#username";

  private final RealKeycloak keycloak;
  private final List<String> visited = new ArrayList<>();
  private Playwright playwright;
  private Screen screen;

  KeycloakSignInIT(RealKeycloak keycloak) {
    this.keycloak = keycloak;
  }

  @BeforeEach
  void open() {
    playwright = Playwright.create(Chromium.playwright());
    Browser browser = Chromium.launch(playwright);
    screen = new Screen(browser, keycloak.address(), Screen.Look.DESKTOP);
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
    signIn("marketing.lead");

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
    signIn("intern");
    screen.at("details.menu > summary").first().click();

    // When
    screen.at("a[href='/sign-out']").click();

    // Then
    assertThat(screen.at(NAME)).isVisible();
    assertThat(visited)
        .anySatisfy(
            url ->
                assertThat(url)
                    .contains("/protocol/openid-connect/logout")
                    .contains("id_token_hint="));
    screen.open("/check-in");
    assertThat(screen.at(NAME)).isVisible();
  }

  private void signIn(String account) {
    screen.at(NAME).fill(account);
    screen.at("#password").fill(account);
    screen.at("#kc-login").click();
    assertThat(screen.at("h1")).isVisible();
  }
}

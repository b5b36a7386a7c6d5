package vn.okr.bootstrap.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What a Keycloak asks people for. */
final class KeycloakForm {
  /** Where they give their name. */
  static final String NAME = "#username";

  private KeycloakForm() {}

  /** Fills it in on a screen, and waits for the page that they wanted. */
  static void signIn(Screen screen, String account) {
    screen.at(NAME).fill(account);
    screen.at("#password").fill(account);
    screen.at("#kc-login").click();
    assertThat(screen.at("h1")).isVisible();
  }
}

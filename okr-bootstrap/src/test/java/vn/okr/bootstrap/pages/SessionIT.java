package vn.okr.bootstrap.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions end: by signing out, everywhere, and by themselves, with nothing typed lost. */
@ExtendWith(Company.Shared.class)
class SessionIT {
  private static final String ACCOUNTS = "button[name=username]";

  @Test
  void whoSignsOutIsSignedOutAtTheProviderToo(Company company) {
    try (Screen intern = company.as("intern")) {
      // Given
      List<String> visited = new ArrayList<>();
      intern.page().onRequest(request -> visited.add(request.url()));

      // When
      intern.at("details.menu > summary").first().click();
      intern.at("a[href='/sign-out']").click();

      // Then
      assertThat(intern.at(ACCOUNTS).first()).isVisible();
      assertThat(visited)
          .anySatisfy(
              url ->
                  assertThat(url)
                      .contains("/endsession")
                      .contains("id_token_hint=")
                      .contains("post_logout_redirect_uri="));
      intern.open("/check-in");
      assertThat(intern.at(ACCOUNTS).first()).isVisible();
    }
  }

  @Test
  void whileTheServerIsAwayWhatWasTypedStays(Company company) {
    try (Screen admin = TenKeyResults.on(company, Screen.Look.DESKTOP)) {
      // Given
      Locator value = admin.at("input[data-cell=value]").first();
      String typed = value.inputValue().equals("63") ? "64" : "63";
      value.fill(typed);
      admin.page().route("**/check-in*", Route::abort);

      // When
      admin.page().keyboard().press("Control+Enter");

      // Then
      assertThat(admin.at("#no-server")).isVisible();
      assertThat(admin.at("#no-server")).containsText("Không liên lạc được với máy chủ");
      assertThat(value).hasValue(typed);

      // When
      admin.page().unroute("**/check-in*");
      admin.at("[data-save]").click();

      // Then
      assertThat(admin.at(".alert-success")).hasText("Đã lưu 1 check-in.");
      assertThat(admin.at("#no-server")).isHidden();
    }
  }

  @Test
  void whatWasTypedIsSavedAfterSigningInAgainInAnotherTab(Company company) {
    try (Screen admin = TenKeyResults.on(company, Screen.Look.DESKTOP)) {
      // Given
      Locator value = admin.at("input[data-cell=value]").first();
      String typed = value.inputValue().equals("61") ? "62" : "61";
      value.fill(typed);
      admin.endSession();

      // When
      admin.page().keyboard().press("Control+Enter");
      Locator notice = admin.at("#session-over");
      assertThat(notice).isVisible();
      assertThat(notice).containsText("Phiên làm việc đã hết");
      assertThat(notice.locator("a")).isFocused();
      Page tab = admin.page().waitForPopup(() -> admin.page().keyboard().press("Enter"));
      tab.locator(ACCOUNTS + "[value='admin']").click();
      assertThat(tab.locator("h1")).isVisible();
      assertThat(value).hasValue(typed);
      admin.at("[data-save]").click();

      // Then
      assertThat(admin.at(".alert-success")).hasText("Đã lưu 1 check-in.");
      assertThat(notice).isHidden();
      assertThat(admin.complaintsSoFar()).allMatch(one -> one.contains("499"));
    }
  }
}

package vn.okr.bootstrap.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A week is checked in by keyboard alone, all or nothing. */
@ExtendWith(Company.Shared.class)
class CheckInGridIT {
  private static final String VALUES = "input[data-cell=value]";
  private static final String SAVED = ".alert-success";
  private static final String PASTE =
      """
      (cell, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', text);
        cell.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }
      """;
  private static final int MOST_KEY_PRESSES = 25;
  private static final int KEYS_TO_SAVE = 2;

  @Test
  void tenKeyResultsTakeAtMost25KeyPressesBesideTheirValues(Company company) {
    try (Screen screen = grid(company)) {
      // Given
      Keyboard keyboard = screen.page().keyboard();
      List<String> before = values(screen);
      int presses = 0;

      // When
      for (int i = 0; i < 10; i++) {
        keyboard.type(before.get(i).equals("3" + i) ? "4" + i : "3" + i);
        if (i < 9) {
          keyboard.press("Enter");
          presses++;
        }
      }
      keyboard.press("Control+Enter");
      presses += KEYS_TO_SAVE;

      // Then
      assertThat(screen.at(SAVED)).hasText("Đã lưu 10 check-in.");
      assertThat(before).hasSize(10);
      assertThat(values(screen)).allMatch(value -> value.matches("[34]\\d"));
      assertThat(presses).isLessThanOrEqualTo(MOST_KEY_PRESSES);
    }
  }

  @Test
  void aColumnFromASpreadsheetFillsDownwards(Company company) {
    try (Screen screen = grid(company)) {
      // Given
      screen.at(VALUES).nth(2).focus();

      // When
      screen.at(VALUES).nth(2).evaluate(PASTE, "51,5\r\n52\r\n53\r\n");

      // Then
      assertThat(values(screen).subList(2, 5)).containsExactly("51,5", "52", "53");
    }
  }

  @Test
  void oneKeySaysThatNothingChangedAndTakesItBack(Company company) {
    try (Screen screen = grid(company)) {
      // Given
      Keyboard keyboard = screen.page().keyboard();
      Locator same = screen.at("input[data-same]");
      screen.at(VALUES).first().focus();

      // When
      keyboard.press("=");
      keyboard.press("=");
      keyboard.press("ArrowUp");
      keyboard.press("=");

      // Then
      assertThat(same.nth(0)).isChecked();
      assertThat(same.nth(1)).not().isChecked();
      keyboard.press("Control+Enter");
      assertThat(screen.at(SAVED)).hasText("Đã lưu 1 check-in.");
    }
  }

  @Test
  void whatIsWrongIsToldBesideItsCellAndNothingTypedIsLost(Company company) {
    try (Screen screen = grid(company)) {
      // Given
      screen.at(VALUES).nth(0).fill("77");
      screen.at(VALUES).nth(1).fill("nhiều");

      // When
      screen.page().keyboard().press("Control+Enter");

      // Then
      Locator wrong = screen.at(VALUES).nth(1);
      assertThat(wrong).hasAttribute("aria-invalid", "true");
      assertThat(wrong).hasAccessibleDescription("Không phải số. Hãy viết như 1.234,5.");
      assertThat(values(screen).subList(0, 2)).containsExactly("77", "nhiều");
      assertThat(screen.barriers()).isEmpty();
      screen.open("/check-in");
      assertThat(values(screen)).doesNotContain("77");
    }
  }

  @Test
  void aPlainCheckInNeedsNoScripts(Company company) {
    try (Screen screen = TenKeyResults.on(company, Screen.Look.WITHOUT_SCRIPTS)) {
      // When
      Locator cell = screen.at(VALUES).first();
      cell.fill(cell.inputValue().equals("61") ? "62" : "61");
      screen.at("[data-save]").click();

      // Then
      assertThat(screen.at(SAVED)).hasText("Đã lưu 1 check-in.");
    }
  }

  @Test
  void whoSavesOverSomeoneElsesCheckInIsToldFirst(Company company) {
    try (Screen early = grid(company);
        Screen late = grid(company)) {
      // Given
      String name = early.at(VALUES).first().getAttribute("name");
      String cell = "input[name='" + name + "']";
      early.at(cell).fill("88");
      late.at(cell).fill("89");
      early.page().keyboard().press("Control+Enter");
      assertThat(early.at(SAVED)).hasText("Đã lưu 1 check-in.");

      // When
      late.page().keyboard().press("Control+Enter");

      // Then
      assertThat(late.at("[data-now]")).hasText("Giá trị hiện tại: 88.");
      assertThat(late.at(cell)).hasValue("89");
      late.at(cell).press("Control+Enter");
      assertThat(late.at(SAVED)).hasText("Đã lưu 1 check-in.");
      assertThat(late.at(cell)).hasValue("89");
    }
  }

  private static Screen grid(Company company) {
    Screen screen = TenKeyResults.on(company, Screen.Look.DESKTOP);
    assertThat(screen.at("html")).hasClass("scripted");
    return screen;
  }

  private static List<String> values(Screen screen) {
    return screen.at(VALUES).all().stream().map(Locator::inputValue).toList();
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A team's week is checked in by keyboard alone, in one table. */
@ExtendWith(Company.Shared.class)
class CheckInGridIT {
  private static final int MOST_KEYS_BESIDE_VALUES = 25;

  private final Goals goals;
  private final Company company;

  CheckInGridIT(Company company) {
    this.company = company;
    this.goals = new Goals(company);
  }

  @Test
  void tenKeyResultsTakeFewKeysBesideTheValues() {
    // Given
    String first = goals.published("Tuần của phòng một", 5);
    String second = goals.published("Tuần của phòng hai", 5);
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/check-in?cycle=" + goals.quarter());
      Keys keys = new Keys(lead.page().keyboard());
      lead.firstValueOf(first).focus();

      // When
      keys.type("41").press("Enter").type("42").press("Enter").type("43").press("Enter");
      keys.type("44").press("Enter").type("45").press("Enter");
      keys.type("51").press("Enter").type("52").press("Enter").type("53").press("Enter");
      keys.type("54").press("Enter").type("55").press("Control+Enter");
      lead.page().waitForURL("**saved=*");

      // Then
      assertThat(keys.pressed()).isLessThanOrEqualTo(MOST_KEYS_BESIDE_VALUES);
      assertThat(lead.text()).contains("Đã lưu 10 check-in");
      assertThat(currents(first)).containsExactly("41", "42", "43", "44", "45");
      assertThat(currents(second)).containsExactly("51", "52", "53", "54", "55");
    }
  }

  @Test
  void aColumnPastedFromASpreadsheetFillsDownwards() {
    // Given
    String objective = goals.published("Dán từ bảng tính", 3);
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/check-in?cycle=" + goals.quarter());
      lead.firstValueOf(objective).focus();

      // When
      lead.paste("1,5\n2\n1.000,25");

      // Then
      assertThat(lead.valuesFrom(objective)).startsWith("1,5", "2", "1.000,25");
    }
  }

  @Test
  void whatIsRefusedStandsBesideItsCellAndNothingIsSaved() {
    // Given
    String objective = goals.published("Gõ nhầm", 2);
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/check-in?cycle=" + goals.quarter());
      lead.firstValueOf(objective).focus();
      Keys keys = new Keys(lead.page().keyboard());

      // When
      keys.type("12").press("Enter").type("mười").press("Control+Enter");
      lead.page().waitForSelector(".is-invalid");

      // Then
      assertThat(lead.at(".is-invalid").inputValue()).isEqualTo("mười");
      assertThat(lead.text()).contains("Không phải số");
      assertThat(lead.valuesFrom(objective)).startsWith("12", "mười");
      assertThat(currents(objective)).containsExactly("0", "0");
    }
  }

  @Test
  void noChangeIsOneKey() {
    // Given
    String objective = goals.published("Không đổi", 1);
    String keyResult = goals.get("/objectives/" + objective).getString("keyResults[0].id");
    try (Screen lead = company.as("marketing.lead")) {
      lead.open("/check-in?cycle=" + goals.quarter());
      lead.firstValueOf(objective).focus();

      // When
      new Keys(lead.page().keyboard()).press("=").press("Control+Enter");
      lead.page().waitForURL("**saved=*");

      // Then
      assertThat(goals.get("/key-results/" + keyResult + "/check-ins").getList("items")).hasSize(1);
    }
  }

  @Test
  void worksWithoutScripts() {
    // Given
    String objective = goals.published("Không cần script", 1);
    try (Screen lead = company.as("marketing.lead", Screen.Look.WITHOUT_SCRIPTS)) {
      lead.open("/check-in?cycle=" + goals.quarter());
      lead.firstValueOf(objective).fill("7,5");

      // When
      lead.at("[data-save]").click();

      // Then
      assertThat(lead.text()).contains("Đã lưu 1 check-in");
      assertThat(currents(objective)).containsExactly("7.5");
    }
  }

  private List<String> currents(String objective) {
    return goals
        .get("/objectives/" + objective)
        .getList("keyResults.current", Object.class)
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** A keyboard that counts what is pressed beside the values themselves. */
  private static final class Keys {
    private final Keyboard keyboard;
    private int pressed;

    Keys(Keyboard keyboard) {
      this.keyboard = keyboard;
    }

    Keys type(String value) {
      keyboard.type(value);
      return this;
    }

    Keys press(String key) {
      keyboard.press(key);
      pressed++;
      return this;
    }

    int pressed() {
      return pressed;
    }
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are light: what a first visit takes, and what every one after it. */
@ExtendWith(Company.Shared.class)
class WeightIT {
  private static final int FIRST = 200_000;
  private static final int AFTER = 30_000;

  @Test
  void ofEveryPageIsLittleAtFirstAndLessAfter(Company company) {
    // Given
    Map<String, String> pages = Pages.of(new Goals(company));
    Map<String, Integer> tooHeavyAtFirst = new LinkedHashMap<>();
    Map<String, Integer> tooHeavyAfter = new LinkedHashMap<>();

    // When
    try (Screen screen = company.as("admin")) {
      pages.forEach(
          (page, path) -> {
            screen.forgetFiles();
            screen.open(path);
            tooHeavyAtFirst.put(page, screen.weight());
            screen.open(path);
            tooHeavyAfter.put(page, screen.weight());
          });
    }

    // Then
    System.err.println("WEIGHT " + tooHeavyAtFirst + "\nAFTER " + tooHeavyAfter);
    tooHeavyAtFirst.values().removeIf(bytes -> bytes <= FIRST);
    tooHeavyAfter.values().removeIf(bytes -> bytes <= AFTER);
    assertThat(tooHeavyAtFirst).isEmpty();
    assertThat(tooHeavyAfter).isEmpty();
  }
}

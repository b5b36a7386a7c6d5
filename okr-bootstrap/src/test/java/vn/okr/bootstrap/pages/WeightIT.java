package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are light, and the library that draws charts is fetched only where there are some. */
@ExtendWith(Company.Shared.class)
class WeightIT {
  private static final int MOST_AT_FIRST = 200_000;
  private static final int MOST_AFTER = 30_000;
  private static final int MOST_FOR_CHARTS = 185_000;

  /** In bytes as they travel, headers included. */
  private record Weight(int first, int after, int charts, boolean hasCharts) {}

  private final Map<String, Weight> weights = new LinkedHashMap<>();

  @BeforeEach
  void weighEveryPage(Company company) {
    try (Screen screen = company.as("admin")) {
      Pages.of(new Goals(company)).forEach((page, path) -> weights.put(page, weigh(screen, path)));
    }
  }

  @Test
  void everyPageIsLightAtTheFirstVisitAndLighterAfterIt() {
    assertThat(weights)
        .isNotEmpty()
        .allSatisfy(
            (page, weight) -> {
              assertThat(weight.first()).as(page).isLessThanOrEqualTo(MOST_AT_FIRST);
              assertThat(weight.after()).as(page).isLessThanOrEqualTo(MOST_AFTER);
              assertThat(weight.charts()).as(page).isLessThanOrEqualTo(MOST_FOR_CHARTS);
              assertThat(weight.charts() > 0).as(page).isEqualTo(weight.hasCharts());
            });
    assertThat(weights.values()).anyMatch(Weight::hasCharts);
  }

  private static Weight weigh(Screen screen, String path) {
    screen.forgetFiles();
    screen.open(path);
    int first = screen.weight();
    int charts = screen.weightOfCharts();
    screen.open(path);
    return new Weight(first, screen.weight(), charts, screen.hasCharts());
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, in both languages, on every kind of screen. */
@ExtendWith(Company.Shared.class)
class EveryPageIT {
  private static final List<String> PAGES = List.of("/");

  static Stream<Arguments> everyPageInBothLanguages() {
    return PAGES.stream()
        .flatMap(page -> Stream.of(Arguments.of(page, "vi"), Arguments.of(page, "en")));
  }

  @ParameterizedTest
  @MethodSource("everyPageInBothLanguages")
  void hasNoBarrierAndFitsEveryScreen(String path, String language, Company company) {
    for (Screen.Look look :
        List.of(Screen.Look.DESKTOP, Screen.Look.DARK, Screen.Look.PHONE, Screen.Look.DARK_PHONE)) {
      try (Screen screen = company.as("marketing.lead", look)) {
        screen.speak(language);

        int status = screen.open(path);

        assertThat(status).isEqualTo(200);
        assertThat(screen.barriers()).as(look + " " + path).isEmpty();
        assertThat(screen.scrollsSideways()).as(look + " " + path).isFalse();
        assertThat(screen.complaints()).as(look + " " + path).isEmpty();
      }
    }
  }
}

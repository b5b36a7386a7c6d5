package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, in both languages, on every kind of screen. */
@ExtendWith(Company.Shared.class)
class EveryPageIT {
  /** Any two of language, width and colours come together in one of the four. */
  static Stream<Arguments> readers() {
    return Stream.of(
        arguments("vi", Screen.Look.DESKTOP),
        arguments("vi", Screen.Look.DARK_PHONE),
        arguments("en", Screen.Look.DARK),
        arguments("en", Screen.Look.PHONE));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void hasNoBarrierAndFitsEveryScreen(String language, Screen.Look look, Company company) {
    List<String> wrong = new ArrayList<>();
    try (Screen screen = company.as("admin", look)) {
      screen.speak(language);
      Pages.of(new Goals(company))
          .forEach((page, path) -> wrong.addAll(wrongWith(screen, page, path, look)));
    }

    assertThat(wrong).isEmpty();
  }

  private static List<String> wrongWith(Screen screen, String page, String path, Screen.Look look) {
    List<String> wrong = new ArrayList<>();
    String where = page + " on " + look + ": ";
    int status = screen.open(path);
    if (status != 200) {
      wrong.add(where + "answered " + status);
    }
    screen.barriers().forEach(barrier -> wrong.add(where + barrier));
    if (screen.scrollsSideways()) {
      wrong.add(where + "is wider than the screen");
    }
    screen.complaintsSoFar().forEach(complaint -> wrong.add(where + complaint));
    return wrong;
  }
}

package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, in both languages, on every kind of screen. */
@ExtendWith(Company.Shared.class)
class EveryPageIT {
  private static final List<Screen.Look> EVERY_LOOK =
      List.of(Screen.Look.DESKTOP, Screen.Look.DARK, Screen.Look.PHONE, Screen.Look.DARK_PHONE);

  /** Words change with the language, colours do not. */
  private static final List<Screen.Look> EVERY_WIDTH =
      List.of(Screen.Look.DESKTOP, Screen.Look.DARK_PHONE);

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi"})
  void hasNoBarrierAndFitsEveryScreen(String language, Company company) {
    Goals goals = new Goals(company);
    List<String> wrong = new ArrayList<>();
    for (Screen.Look look : language.equals("vi") ? EVERY_LOOK : EVERY_WIDTH) {
      try (Screen screen = company.as("admin", look)) {
        screen.speak(language);
        pages(goals).forEach((page, path) -> wrong.addAll(wrongWith(screen, page, path, look)));
      }
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

  private static Map<String, String> pages(Goals goals) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("check-in", "/check-in");
    pages.put("check-in of a unit", "/check-in?unit=" + goals.marketing());
    pages.put("map", "/map");
    pages.put("orphans", "/map?view=orphans");
    pages.put("filtered map", "/map?status=AT_RISK");
    pages.put("cycle", "/cycle");
    pages.put("unit", "/units/" + goals.marketing());
    pages.put("person", "/people/" + goals.personId("marketing.lead"));
    pages.put("objective", "/objectives/" + goals.ofMarketing());
    pages.put("history", "/objectives/" + goals.ofMarketing() + "/history");
    pages.put("closed objective", "/objectives/" + goals.closed());
    pages.put("key result", "/key-results/" + goals.keyResultOfMarketing());
    pages.put("new objective", "/objectives/new");
    pages.put("edit", "/objectives/" + goals.ofMarketing() + "/edit");
    pages.put("close", "/objectives/" + goals.ofMarketing() + "/close");
    pages.put("drop", "/objectives/" + goals.ofMarketing() + "/end");
    pages.put("new key result", "/objectives/" + goals.ofMarketing() + "/key-results/new");
    pages.put("edit key result", "/key-results/" + goals.keyResultOfMarketing() + "/edit");
    pages.put("drop key result", "/key-results/" + goals.keyResultOfMarketing() + "/end");
    pages.put("links", "/objectives/" + goals.ofMarketing() + "/links?kind=SUPPORTS");
    pages.put("search", "/search?q=khach");
    return pages;
  }
}

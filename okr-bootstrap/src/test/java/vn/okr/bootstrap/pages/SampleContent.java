package vn.okr.bootstrap.pages;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that the sample company has written: names, titles, reasons, notes. */
final class SampleContent {
  private static final int SHORTEST = 3;

  private final Goals goals;

  SampleContent(Goals goals) {
    this.goals = goals;
  }

  /** The longest first, as one may be a part of another. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    Stream.of("/units", "/people", "/cycles", "/objectives", "/service-accounts", "/kpis")
        .forEach(list -> addAll(list, texts));
    String objective = goals.ofMarketing();
    addAll("/objectives/" + objective + "/history", texts);
    addAll("/objectives/" + objective + "/activity", texts);
    addAll("/units/" + goals.marketing() + "/activity?cycle=" + goals.quarter(), texts);
    addAll("/objectives/" + goals.closed() + "/history", texts);
    addAll("/key-results/" + goals.keyResultOfMarketing() + "/check-ins", texts);
    return texts.stream()
        .filter(text -> text.length() >= SHORTEST)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private void addAll(String list, List<String> texts) {
    String next = null;
    do {
      JsonPath page =
          goals.get(
              list
                  + (list.contains("?") ? "&" : "?")
                  + "limit=200"
                  + (next == null ? "" : "&cursor=" + next));
      add(page.get(), texts);
      next = page.getString("next");
    } while (next != null);
  }

  private static void add(Object value, List<String> texts) {
    switch (value) {
      case String text -> texts.addAll(text.lines().map(String::strip).toList());
      case Map<?, ?> object ->
          object.values().stream().filter(one -> one != null).forEach(one -> add(one, texts));
      case List<?> list -> list.stream().filter(one -> one != null).forEach(one -> add(one, texts));
      default -> {
        // Numbers and truths are written by the interface.
      }
    }
  }
}

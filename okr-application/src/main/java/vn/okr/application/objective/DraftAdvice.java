package vn.okr.application.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.okr.domain.shared.SearchText;

/** What the method advises who writes an objective (M1, M4, M7, M10); never more than advice. */
public enum DraftAdvice {
  /** A key result says what is done instead of what comes of it. */
  ACTIVITY,
  /** A metric that ends where it begins measures nothing (M4). */
  START_EQUALS_TARGET,
  /** Fewer than two key results rarely tell whether the objective is reached. */
  FEW_KEY_RESULTS,
  /** It rests on no goal above (M7). */
  NO_LINK;

  private static final int FEWEST_KEY_RESULTS = 2;

  /** First words that name an activity, folded; Vietnamese verbs are two words. */
  private static final Set<String> ACTIVITIES =
      Set.of(
          "trien khai",
          "thuc hien",
          "to chuc",
          "xay dung",
          "tien hanh",
          "nghien cuu",
          "ho tro",
          "tham gia",
          "lam viec",
          "phoi hop",
          "implement",
          "organise",
          "organize",
          "build",
          "develop",
          "conduct",
          "launch",
          "create",
          "support",
          "work",
          "help",
          "research");

  /**
   * A key result as far as it is written.
   *
   * @param title what it is called; blank for one that is not begun
   * @param standsStill whether it is a metric whose start equals its target
   */
  public record Written(String title, boolean standsStill) {}

  /**
   * The advice on what is written so far.
   *
   * @param linked whether it rests on a goal above, or is the company's own
   */
  public static List<DraftAdvice> on(List<Written> keyResults, boolean linked) {
    List<Written> begun = keyResults.stream().filter(one -> !one.title().isBlank()).toList();
    List<DraftAdvice> advice = new ArrayList<>();
    if (begun.stream().anyMatch(one -> isActivity(one.title()))) {
      advice.add(ACTIVITY);
    }
    if (begun.stream().anyMatch(Written::standsStill)) {
      advice.add(START_EQUALS_TARGET);
    }
    if (begun.size() < FEWEST_KEY_RESULTS) {
      advice.add(FEW_KEY_RESULTS);
    }
    if (!linked) {
      advice.add(NO_LINK);
    }
    return List.copyOf(advice);
  }

  private static boolean isActivity(String title) {
    List<String> words = SearchText.words(title);
    return !words.isEmpty()
        && (ACTIVITIES.contains(words.getFirst())
            || (words.size() > 1 && ACTIVITIES.contains(words.get(0) + " " + words.get(1))));
  }
}

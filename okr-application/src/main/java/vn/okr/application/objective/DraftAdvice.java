package vn.okr.application.objective;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.SearchText;

/** What the method advises who writes an objective (M1 to M4, M7, M10); never more than advice. */
public enum DraftAdvice {
  /** A key result says what is done instead of what comes of it. */
  ACTIVITY,
  /** A metric has a target, and nobody says where it stands today (M4). */
  NO_BASELINE,
  /** A metric is to move by a twentieth at most (M2). */
  TOO_EASY,
  /** Something is named that lies beyond the end of the cycle. */
  BEYOND_CYCLE,
  /** A metric that ends where it begins measures nothing (M4). */
  START_EQUALS_TARGET,
  /** Fewer than two key results rarely tell whether the objective is reached. */
  FEW_KEY_RESULTS,
  /** It rests on no goal above (M7). */
  NO_LINK;

  private static final int FEWEST_KEY_RESULTS = 2;

  /** What is a twentieth of where it stands, or less, is easy. */
  private static final BigDecimal EASY_PARTS = BigDecimal.valueOf(20);

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
   * @param metric how far a metric has to go; absent for another measure
   */
  public record Written(String title, @Nullable Way metric) {
    private boolean is(Predicate<Way> such) {
      return metric != null && such.test(metric);
    }
  }

  /**
   * A metric's way, as far as it is written.
   *
   * @param start absent while nobody has said where it stands
   * @param target absent likewise
   */
  public record Way(@Nullable Quantity start, @Nullable Quantity target) {
    private boolean hasNoBaseline() {
      return start == null && target != null;
    }

    private boolean standsStill() {
      return start != null && start.equals(target);
    }

    private boolean isEasy() {
      if (start == null || target == null || start.equals(target)) {
        return false;
      }
      BigDecimal from = start.toDecimal().abs();
      BigDecimal distance = target.toDecimal().subtract(start.toDecimal()).abs();
      return distance.multiply(EASY_PARTS).compareTo(from) <= 0;
    }
  }

  /**
   * An objective as far as it is written.
   *
   * @param linked whether it rests on a goal above, or is the company's own
   * @param cycle when it is to be reached; absent where no cycle is chosen
   */
  public record Draft(
      String title, List<Written> keyResults, boolean linked, @Nullable Period cycle) {}

  /** The advice on what is written so far. */
  public static List<DraftAdvice> on(Draft draft) {
    List<Written> begun =
        draft.keyResults().stream().filter(one -> !one.title().isBlank()).toList();
    Map<DraftAdvice, Boolean> fits = new EnumMap<>(DraftAdvice.class);
    fits.put(ACTIVITY, begun.stream().anyMatch(one -> isActivity(one.title())));
    fits.put(NO_BASELINE, begun.stream().anyMatch(one -> one.is(Way::hasNoBaseline)));
    fits.put(TOO_EASY, begun.stream().anyMatch(one -> one.is(Way::isEasy)));
    fits.put(BEYOND_CYCLE, isBeyond(draft, begun));
    fits.put(START_EQUALS_TARGET, begun.stream().anyMatch(one -> one.is(Way::standsStill)));
    fits.put(FEW_KEY_RESULTS, begun.size() < FEWEST_KEY_RESULTS);
    fits.put(NO_LINK, !draft.linked());
    return fits.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  private static boolean isBeyond(Draft draft, List<Written> begun) {
    Period cycle = draft.cycle();
    return cycle != null
        && Stream.concat(Stream.of(draft.title()), begun.stream().map(Written::title))
            .anyMatch(text -> NamedTimes.isAnyBeyond(text, cycle.endsOn()));
  }

  private static boolean isActivity(String title) {
    List<String> words = SearchText.words(title);
    return !words.isEmpty()
        && (ACTIVITIES.contains(words.getFirst())
            || (words.size() > 1 && ACTIVITIES.contains(words.get(0) + " " + words.get(1))));
  }
}

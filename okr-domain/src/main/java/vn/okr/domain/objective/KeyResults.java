package vn.okr.domain.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.WeightedAverage;

/**
 * The key results of one objective, in the order they were given. Immutable; every change gives a
 * list that holds to the rules again.
 *
 * @param all including the dropped ones
 */
public record KeyResults(List<KeyResult> all) {
  /** The most key results an objective may have beside dropped ones (M1). */
  public static final int LIMIT = 5;

  /**
   * Checks the list.
   *
   * @throws InvalidInput {@code too-many} beyond five
   * @throws RuleViolated {@code weights-all-zero} when there are some and none counts
   */
  public KeyResults {
    all = List.copyOf(all);
    List<KeyResult> open = all.stream().filter(keyResult -> !keyResult.dropped()).toList();
    if (open.size() > LIMIT) {
      throw new InvalidInput("too-many", Map.of("max", LIMIT));
    }
    boolean weightless = open.stream().noneMatch(k -> k.definition().weight().counts());
    if (!open.isEmpty() && weightless) {
      throw new RuleViolated(ErrorCode.WEIGHTS_ALL_ZERO);
    }
  }

  /** Those not dropped. */
  public List<KeyResult> open() {
    return all.stream().filter(keyResult -> !keyResult.dropped()).toList();
  }

  /**
   * The key result of that id.
   *
   * @throws NotFound when the objective has none
   */
  public KeyResult get(KeyResultId id) {
    return all.stream()
        .filter(keyResult -> keyResult.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Weighted average of the open ones (M15); null when none of them is measured. */
  public @Nullable Score score() {
    WeightedAverage average = new WeightedAverage();
    for (KeyResult keyResult : all) {
      if (!keyResult.dropped()) {
        average.add(keyResult.score(), keyResult.definition().weight());
      }
    }
    return average.value();
  }

  /**
   * An objective stands on at least one key result.
   *
   * @throws RuleViolated {@code no-key-results} (M1)
   */
  KeyResults requireSome() {
    if (open().isEmpty()) {
      throw new RuleViolated(ErrorCode.NO_KEY_RESULTS);
    }
    return this;
  }

  KeyResults with(KeyResult added) {
    List<KeyResult> more = new ArrayList<>(all);
    more.add(added);
    return new KeyResults(more);
  }

  KeyResults without(KeyResultId id) {
    return new KeyResults(all.stream().filter(keyResult -> !keyResult.id().equals(id)).toList());
  }

  KeyResults mapOne(KeyResultId id, UnaryOperator<KeyResult> change) {
    return mapOpen(keyResult -> keyResult.id().equals(id) ? change.apply(keyResult) : keyResult);
  }

  KeyResults mapOpen(UnaryOperator<KeyResult> change) {
    return new KeyResults(all.stream().map(k -> k.dropped() ? k : change.apply(k)).toList());
  }
}

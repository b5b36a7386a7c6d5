package vn.okr.hostile.attack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of an attack.
 *
 * @param requests how many were sent
 * @param statuses how often each was answered; 0 is a connection closed without a word
 * @param succeeded the operations that did what they are for at least once
 * @param unreached the operations that never did, so that nothing beyond their first checks was
 *     tried
 * @param slowest the longest that an answer took
 * @param failures the first of those that were not answered as promised, {@value Attack#MOST_KEPT}
 *     at most
 * @param failed how many there were
 * @param aftermath what was not as before when all was over
 */
public record Report(
    int requests,
    Map<Integer, Integer> statuses,
    Set<String> succeeded,
    Set<String> unreached,
    Duration slowest,
    List<Failure> failures,
    int failed,
    List<String> aftermath) {
  /** Whether everything was answered as promised, and all is well afterwards. */
  public boolean isClean() {
    return failed == 0 && aftermath.isEmpty();
  }

  /** In a few lines, and each failure with what it takes to repeat it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    failures.forEach(failure -> text.append(failure).append("\n\n"));
    aftermath.forEach(complaint -> text.append("afterwards: ").append(complaint).append('\n'));
    text.append(
        "%d requests, %d not answered as promised; slowest %d ms; statuses %s; %d operations done, never: %s"
            .formatted(
                requests, failed, slowest.toMillis(), statuses, succeeded.size(), unreached));
    return text.toString();
  }
}

package vn.okr.domain.objective;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Score;

/**
 * How an objective ended.
 *
 * @param grade weighted average of its key results' grades (M15)
 * @param reflection what was learned
 */
public record Closure(Score grade, Outcome outcome, Reflection reflection) {

  /**
   * The closing questions and their answers.
   *
   * @param worked what worked
   * @param hindered what stood in the way
   * @param change what we change
   * @param missReason why a committed objective was missed; absent for others
   */
  public record Reflection(Note worked, Note hindered, Note change, @Nullable Note missReason) {
    /** All that was answered. */
    Stream<Note> notes() {
      return Stream.concat(Stream.of(worked, hindered, change), Stream.ofNullable(missReason));
    }
  }
}

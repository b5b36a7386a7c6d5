package vn.okr.local.company.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.objective.Ambition;

/**
 * An objective and what becomes of it.
 *
 * @param key what other goals call it
 * @param why absent if it needs no words
 * @param start when it is published
 * @param regrade the one grade its closer moves; absent for none
 * @param lessons what is said at its closing; absent if it is not closed
 */
public record Goal(
    String key,
    Holder holder,
    Ambition ambition,
    String title,
    @Nullable String why,
    List<Result> results,
    List<Tie> ties,
    Start start,
    @Nullable Regrade regrade,
    @Nullable Lessons lessons) {

  /** When a goal is published. */
  public enum Start {
    /** While its cycle is planned. */
    PLANNED,
    /** Only today. */
    TODAY,
    /** Not yet. */
    DRAFT
  }

  /** A goal above what its holder knows to do (M3). */
  public static Goal aspirational(String key, Holder holder, String title, Result... results) {
    return of(key, holder, Ambition.ASPIRATIONAL, title, results);
  }

  /** A goal its holder promises to reach in full. */
  public static Goal committed(String key, Holder holder, String title, Result... results) {
    return of(key, holder, Ambition.COMMITTED, title, results);
  }

  private static Goal of(
      String key, Holder holder, Ambition ambition, String title, Result... results) {
    return new Goal(
        key, holder, ambition, title, null, List.of(results), List.of(), Start.PLANNED, null, null);
  }

  /** Why it matters. */
  public Goal because(String reason) {
    return new Goal(key, holder, ambition, title, reason, results, ties, start, regrade, lessons);
  }

  /** It contributes to a key result of a goal above. */
  public Goal contributesTo(String goal, int result, long weight) {
    return tied(new Tie(LinkKind.CONTRIBUTES, goal, result, weight));
  }

  /** It contributes to a goal above as a whole. */
  public Goal contributesTo(String goal) {
    return tied(new Tie(LinkKind.CONTRIBUTES, goal, null, 1));
  }

  /** It helps a goal elsewhere (cross alignment). */
  public Goal supports(String goal) {
    return tied(new Tie(LinkKind.SUPPORTS, goal, null, 1));
  }

  /** It is published then. */
  public Goal startsWhen(Start newStart) {
    return new Goal(key, holder, ambition, title, why, results, ties, newStart, regrade, lessons);
  }

  /** One of its grades is moved. */
  public Goal regraded(int result, String grade, String reason) {
    return new Goal(
        key,
        holder,
        ambition,
        title,
        why,
        results,
        ties,
        start,
        new Regrade(result, grade, reason),
        lessons);
  }

  /** What is said at its closing. */
  public Goal learned(Lessons newLessons) {
    return new Goal(key, holder, ambition, title, why, results, ties, start, regrade, newLessons);
  }

  private Goal tied(Tie tie) {
    List<Tie> more = Stream.concat(ties.stream(), Stream.of(tie)).toList();
    return new Goal(key, holder, ambition, title, why, results, more, start, regrade, lessons);
  }
}

package vn.okr.domain.objective;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Metric;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/**
 * How reaching an objective is measured (M1, M4). Defined by people, moved by check-ins, graded
 * when its objective closes; once published it is dropped rather than deleted.
 *
 * @param dropped given up with a reason; shown, and out of every average
 * @param publishedOn the day everyone could see it first; absent in a draft
 * @param standing where it stands after its check-ins
 * @param grade given when the objective closed; absent before
 */
public record KeyResult(
    KeyResultId id,
    Definition definition,
    boolean dropped,
    @Nullable LocalDate publishedOn,
    Standing standing,
    @Nullable Grade grade) {

  /**
   * What people decide about a key result.
   *
   * @param ownerId who checks in beside the objective's owner; absent for nobody else
   * @param startingConfidence how sure they were at the start (M3); absent if not asked
   */
  public record Definition(
      Title title,
      Measure measure,
      Weight weight,
      @Nullable PersonId ownerId,
      @Nullable Confidence startingConfidence) {

    /** The same, as one that counts. */
    Definition counting() {
      return new Definition(title, measure, Weight.ONE, ownerId, startingConfidence);
    }

    /** The fields by name, as history tells them. */
    Map<String, String> facts() {
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("title", title.value());
      facts.put("measure", measure.type());
      measure.definition().forEach((field, value) -> facts.put("measure." + field, value));
      facts.put("weight", weight.toString());
      if (ownerId != null) {
        facts.put("ownerId", ownerId.value().toString());
      }
      if (startingConfidence != null) {
        facts.put("startingConfidence", Integer.toString(startingConfidence.value()));
      }
      return facts;
    }

    /** Whether going over to the other definition moves the goal posts. */
    boolean movesGoalPosts(Definition other) {
      return !measure.equals(other.measure) || !weight.equals(other.weight);
    }
  }

  /** A new key result with nothing checked in. */
  public static KeyResult fresh(KeyResultId id, Definition definition) {
    return new KeyResult(
        id, definition, false, null, Standing.withoutCheckIns(definition.measure()), null);
  }

  /** The grade once given, before that the score; null while not measured. */
  public @Nullable Score score() {
    return grade != null ? grade.value() : standing.attainment().score();
  }

  /** Whether it was graded without ever being measured: then it counts 0. */
  public boolean isGradedUnmeasured() {
    return grade != null && standing.attainment().score() == null;
  }

  /** What a grade starts from: the score, 0 when not measured. */
  public Score proposedGrade() {
    Score score = standing.attainment().score();
    return score == null ? Score.ZERO : score;
  }

  /** Whether it was given up, or nothing of it is left to do. */
  boolean isFinished() {
    return dropped || Score.ONE.equals(standing.attainment().score());
  }

  /** What is left of it to be carried over: the same from where it stands, its owner kept. */
  Definition remainder() {
    return new Definition(
        definition.title(),
        definition.measure().remainder(standing.attainment()),
        definition.weight(),
        definition.ownerId(),
        null);
  }

  /** The last confidence given, or the starting one; null when none ever was. */
  public @Nullable Confidence confidence() {
    return standing.confidence() != null ? standing.confidence() : definition.startingConfidence();
  }

  /** Whether a check-in is still owed: nothing left to report once it is reached for good. */
  public boolean owesCheckIns() {
    boolean reached = Score.ONE.equals(score());
    return !dropped
        && switch (definition.measure()) {
          case Aligned _ -> false;
          case Keep _ -> true;
          case Metric _, Milestones _, Binary _ -> !reached;
        };
  }

  /** The day it was last heard of: its last check-in or its publication; absent in a draft. */
  public @Nullable LocalDate lastSign() {
    LocalDate checkedIn = standing.lastCheckInOn();
    if (checkedIn == null || publishedOn == null) {
      return checkedIn == null ? publishedOn : checkedIn;
    }
    return checkedIn.isAfter(publishedOn) ? checkedIn : publishedOn;
  }

  /** Whether it may only be done at the end, so that no pace can be expected of it before. */
  boolean isUndoneBinary() {
    return definition.measure() instanceof Binary && !Score.ONE.equals(score());
  }

  KeyResult redefined(Definition other) {
    return new KeyResult(id, other, dropped, publishedOn, standing, grade);
  }

  KeyResult published(LocalDate day) {
    return new KeyResult(id, definition, dropped, day, standing, grade);
  }

  KeyResult givenUp() {
    return new KeyResult(id, definition, true, publishedOn, standing, grade);
  }

  /** What is carried by others keeps the score they give it, whatever is checked in. */
  KeyResult checkedIn(Standing now) {
    return standingAt(isCarried() ? now.attaining(standing.attainment()) : now);
  }

  /** Takes the score given by the objectives it is carried by; others are not moved by it. */
  KeyResult carried(@Nullable Score score) {
    return isCarried() ? standingAt(standing.attaining(Attainment.of(score))) : this;
  }

  private boolean isCarried() {
    return definition.measure() instanceof Aligned;
  }

  KeyResult standingAt(Standing now) {
    return new KeyResult(id, definition, dropped, publishedOn, now, grade);
  }

  KeyResult graded(@Nullable Grade given) {
    return new KeyResult(id, definition, dropped, publishedOn, standing, given);
  }
}

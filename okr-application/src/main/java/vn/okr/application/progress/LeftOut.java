package vn.okr.application.progress;

import java.util.Optional;
import java.util.UUID;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;

/**
 * Something that does not count in a number, and why; so that nobody has to wonder.
 *
 * @param type what it is: {@code objective}, {@code keyResult} or {@code checkIn}
 * @param title what it is called; for a check-in, the day it speaks of
 */
public record LeftOut(String type, UUID id, String title, Reason reason) {
  /** Why it does not count. */
  public enum Reason {
    NOT_MEASURED,
    WEIGHT_ZERO,
    DROPPED,
    CORRECTED,
    /** Made under another measure, before the key result was redefined. */
    OTHER_MEASURE,
    ONLY_SUPPORTS
  }

  static LeftOut of(CheckIn checkIn, Reason reason) {
    return new LeftOut("checkIn", checkIn.id().value(), checkIn.on().toString(), reason);
  }

  /** A link that does not count in the key result it leads to. */
  static LeftOut of(ContributionFacts link) {
    Reason reason =
        switch (link.kind()) {
          case SUPPORTS -> Reason.ONLY_SUPPORTS;
          case CONTRIBUTES ->
              link.state() == ObjectiveState.DROPPED ? Reason.DROPPED : Reason.NOT_MEASURED;
        };
    return new LeftOut("objective", link.objective().value(), link.title().toString(), reason);
  }

  /** Why a key result does not count in its objective; empty if it does. */
  static Optional<LeftOut> ifAny(KeyResult keyResult) {
    if (keyResult.dropped()) {
      return Optional.of(of(keyResult, Reason.DROPPED));
    }
    if (!keyResult.definition().weight().counts()) {
      return Optional.of(of(keyResult, Reason.WEIGHT_ZERO));
    }
    return keyResult.score() == null
        ? Optional.of(of(keyResult, Reason.NOT_MEASURED))
        : Optional.empty();
  }

  private static LeftOut of(KeyResult keyResult, Reason reason) {
    String title = keyResult.definition().title().toString();
    return new LeftOut("keyResult", keyResult.id().value(), title, reason);
  }

  /** Why an objective does not count in its unit; empty if it does. */
  static Optional<LeftOut> ifAny(ObjectiveView view) {
    ObjectiveSnapshot objective = view.facts().objective();
    boolean dropped = objective.state() == ObjectiveState.DROPPED;
    if (!dropped && view.score() != null) {
      return Optional.empty();
    }
    String title = objective.definition().title().toString();
    Reason reason = dropped ? Reason.DROPPED : Reason.NOT_MEASURED;
    return Optional.of(new LeftOut("objective", objective.id().value(), title, reason));
  }
}

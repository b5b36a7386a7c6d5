package vn.okr.testkit.contract;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveState;

/**
 * People at work on a company's goals in an order that chance gives; what is refused is no move.
 */
final class RandomHistory {
  /**
   * What happens.
   *
   * @param share how often it is tried
   */
  enum Move {
    DRAFT(10),
    PUBLISH(12),
    CHECK_IN(20),
    CORRECT(6),
    REALIGN(10),
    REWEIGH(3),
    REMEASURE(5),
    ADD_KEY_RESULT(2),
    DROP_KEY_RESULT(2),
    DELETE_KEY_RESULT(1),
    DROP(1),
    HAND_OVER(2),
    DELETE(1),
    CLOSE(6),
    REOPEN(3),
    STEP(1),
    RESUME(3),
    FOLLOW(6);

    private final int share;

    Move(int share) {
      this.share = share;
    }
  }

  /** Each move as often as its share. */
  private static final List<Move> URN =
      Arrays.stream(Move.values())
          .flatMap(move -> Collections.nCopies(move.share, move).stream())
          .toList();

  static final Set<ObjectiveState> ANY = EnumSet.allOf(ObjectiveState.class);
  private static final Set<ObjectiveState> DRAFTS = EnumSet.of(ObjectiveState.DRAFT);

  private final Office office;
  private final Chance chance;
  private final ShapingMoves shaping;
  private final ReportingMoves reporting;
  private final Set<Move> made = EnumSet.noneOf(Move.class);

  RandomHistory(Office office, long seed) {
    this.office = office;
    chance = new Chance(seed);
    shaping = new ShapingMoves(office, chance);
    reporting = new ReportingMoves(office, chance);
  }

  /** Which moves were made so far. */
  Set<Move> made() {
    return made;
  }

  /** Tries so many moves. */
  void goOn(int moves) {
    for (int i = 0; i < moves; i++) {
      Move move = next();
      if (isMade(move)) {
        made.add(move);
      }
    }
  }

  private Move next() {
    return Objects.requireNonNull(chance.oneOf(URN));
  }

  private boolean isMade(Move move) {
    return switch (move) {
      case DRAFT -> office.attempt(shaping::draft);
      case STEP -> office.attempt(reporting::step);
      case RESUME -> office.attempt(reporting::resume);
      case FOLLOW -> office.attempt(office.does.rollUpScores::followOnce);
      case PUBLISH -> goal(reporting::publish, DRAFTS);
      case DROP -> goal(reporting::drop, EnumSet.of(ObjectiveState.PUBLISHED));
      case CLOSE -> goal(reporting::close, EnumSet.of(ObjectiveState.PUBLISHED));
      case REOPEN -> goal(reporting::reopen, EnumSet.of(ObjectiveState.CLOSED));
      case DELETE -> goal(shaping::delete, DRAFTS);
      case REALIGN -> goal(shaping::realign, ANY);
      case HAND_OVER -> goal(shaping::handOver, ANY);
      case ADD_KEY_RESULT -> goal(shaping::addKeyResult, ANY);
      case CHECK_IN -> keyResult(reporting::checkIn, ANY);
      case CORRECT -> keyResult(reporting::correct, ANY);
      case REWEIGH -> keyResult(shaping::reweigh, ANY);
      case REMEASURE -> keyResult(shaping::remeasure, ANY);
      case DROP_KEY_RESULT -> keyResult(shaping::dropKeyResult, ANY);
      case DELETE_KEY_RESULT -> keyResult(shaping::deleteKeyResult, DRAFTS);
    };
  }

  private boolean goal(Consumer<Objective> move, Set<ObjectiveState> states) {
    Objective goal = chance.oneOf(office.someIn(states, chance));
    return goal != null && office.attempt(() -> move.accept(goal));
  }

  private boolean keyResult(Consumer<KeyResult> move, Set<ObjectiveState> states) {
    List<KeyResult> all =
        office.someIn(states, chance).stream()
            .flatMap(goal -> goal.keyResults().all().stream())
            .toList();
    KeyResult one = chance.oneOf(all);
    return one != null && office.attempt(() -> move.accept(one));
  }
}

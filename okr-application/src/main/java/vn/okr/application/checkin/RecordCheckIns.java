package vn.okr.application.checkin;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.okr.application.Refusals;
import vn.okr.application.UseCase;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;

/** Someone says where their key results stand, one at a time or the whole week in one go. */
@UseCase
public class RecordCheckIns {
  /** One line of the weekly grid. */
  public record Item(KeyResultId keyResult, NewCheckIn checkIn) {}

  private final CheckInDesks desks;
  private final CheckInJournal journal;

  @Inject
  public RecordCheckIns(CheckInDesks desks, CheckInJournal journal) {
    this.desks = desks;
    this.journal = journal;
  }

  /**
   * Records one check-in.
   *
   * @throws NotFound when there is no key result the actor may know of
   * @throws OkrException when the actor may not check in, or the check-in breaks a rule
   */
  public Recorded record(Actor actor, KeyResultId keyResult, Supplier<NewCheckIn> asked) {
    CheckInDesk desk = desks.open(actor, Set.of(keyResult));
    desk.requireMayCheckIn(keyResult);
    Recorded recorded = desk.record(keyResult, asked.get());
    journal.store(desk);
    return recorded;
  }

  /**
   * Records many check-ins, all or none.
   *
   * @throws OkrException of the kind that is checked first, pointing to every item refused
   */
  public List<Recorded> recordAll(Actor actor, Supplier<List<Item>> asked) {
    List<Item> items = asked.get();
    Set<KeyResultId> keyResults = new HashSet<>();
    items.forEach(item -> keyResults.add(item.keyResult()));
    CheckInDesk desk = desks.open(actor, keyResults);
    List<Recorded> recorded = new ArrayList<>();
    Refusals refusals = new Refusals();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      refusals.gather(
          "/items/" + i,
          () -> {
            requireKnown(desk, item.keyResult());
            recorded.add(desk.record(item.keyResult(), item.checkIn()));
          });
    }
    refusals.throwIfAny();
    journal.store(desk);
    return recorded;
  }

  /** What is unknown in a body breaks a rule; what is unknown in an address is not found. */
  private static void requireKnown(CheckInDesk desk, KeyResultId keyResult) {
    try {
      desk.requireMayCheckIn(keyResult);
    } catch (NotFound unknown) {
      RuleViolated refused = new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "/keyResultId");
      refused.addSuppressed(unknown);
      throw refused;
    }
  }
}

package vn.okr.application.objective;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.ReadOnly;
import vn.okr.application.Refusals;
import vn.okr.application.UseCase;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.Publication;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;

/** An owner lets everyone read an objective (M5), or gives it up. */
@UseCase
public class PublishObjectives {
  private static final String POINTER = "/objectives";

  private final ObjectiveReader reader;
  private final ObjectiveAccess access;
  private final ObjectiveJournal journal;
  private final FocusLimit focus;
  private final Cycles cycles;
  private final Time time;
  private final Settings settings;

  @Inject
  public PublishObjectives(
      ObjectiveReader reader,
      ObjectiveAccess access,
      ObjectiveJournal journal,
      FocusLimit focus,
      Cycles cycles,
      Time time,
      Settings settings) {
    this.reader = reader;
    this.access = access;
    this.journal = journal;
    this.focus = focus;
    this.cycles = cycles;
    this.time = time;
    this.settings = settings;
  }

  /**
   * Publishes a draft.
   *
   * @throws Conflict when it is no draft, the cycle takes no new goals, or there are enough (M10)
   * @throws RuleViolated {@code no-key-results} (M1)
   */
  public void publish(Actor actor, ObjectiveId id) {
    Objective objective = access.editable(actor, id);
    publish(actor, objective, cycles.getHeld(objective.cycleId()), today());
  }

  /**
   * Publishes many drafts, all or none.
   *
   * @throws InvalidInput when there are none, or one is named twice
   * @throws OkrException of the kind that is checked first, pointing to every draft refused, for
   *     what refuses a single one
   */
  public void publishAll(Actor actor, Supplier<List<ObjectiveId>> asked) {
    List<ObjectiveId> ids = distinct(asked.get());
    List<Objective> drafts = access.editableAll(actor, ids, POINTER);
    Map<CycleId, Cycle> held =
        cycles.findAllHeld(drafts.stream().map(Objective::cycleId).distinct().toList());
    focus.hold(
        drafts.stream()
            .map(draft -> new Locks.Lock.Focus(draft.cycleId(), draft.owner()))
            .toList());
    Publication now = today();
    Refusals refusals = new Refusals();
    for (int i = 0; i < drafts.size(); i++) {
      Objective draft = drafts.get(i);
      Cycle cycle = Objects.requireNonNull(held.get(draft.cycleId()));
      refusals.gather(POINTER + "/" + i, () -> publish(actor, draft, cycle, now));
    }
    refusals.throwIfAny();
  }

  /**
   * The drafts in a cycle that the actor may publish, in the order they were made.
   *
   * @param request of the drafts that the actor may read, of which only some may be theirs to
   *     publish
   */
  @ReadOnly
  public Page<ObjectiveView> drafts(Actor actor, CycleId cycle, PageRequest request) {
    OrganisationSettings current = settings.current();
    LocalDate today = current.dayOf(time.now());
    Page<ObjectiveFacts> readable =
        reader.page(ObjectiveFilter.draftsIn(cycle), actor, today, current, request);
    Set<ObjectiveId> theirs =
        access.editableAmong(
            actor, readable.items().stream().map(ObjectiveFacts::objective).toList());
    return new Page<>(
        readable.items().stream()
            .filter(facts -> theirs.contains(facts.objective().id()))
            .map(facts -> ObjectiveView.of(facts, today, current))
            .toList(),
        readable.next());
  }

  private void publish(Actor actor, Objective objective, Cycle cycle, Publication when) {
    cycle.requireAcceptsGoals();
    objective.publish(when);
    focus.requireRoom(objective.cycleId(), objective.owner());
    journal.save(actor, objective);
  }

  private Publication today() {
    Instant now = time.now();
    return new Publication(now, settings.current().dayOf(now));
  }

  private static List<ObjectiveId> distinct(List<ObjectiveId> ids) {
    if (ids.isEmpty()) {
      throw new InvalidInput("required", Map.of()).under(POINTER);
    }
    Set<ObjectiveId> seen = new HashSet<>();
    Refusals refusals = new Refusals();
    for (int i = 0; i < ids.size(); i++) {
      boolean first = seen.add(ids.get(i));
      refusals.gather(
          POINTER + "/" + i,
          () -> {
            if (!first) {
              throw new InvalidInput("duplicate", Map.of());
            }
          });
    }
    refusals.throwIfAny();
    return ids;
  }

  /**
   * Drops a published objective with a reason; it stays to be read and leaves every average.
   *
   * @throws Conflict when it is not published, or its cycle is closed
   * @throws RuleViolated {@code reason-required}
   */
  public void drop(Actor actor, ObjectiveId id, Supplier<@Nullable Note> reason) {
    Objective objective = access.editable(actor, id);
    Note why = reason.get();
    cycles.getHeld(objective.cycleId()).requireOpen();
    objective.drop(why);
    journal.save(actor, objective);
  }
}

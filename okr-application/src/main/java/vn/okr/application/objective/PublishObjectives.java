package vn.okr.application.objective;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.UseCase;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.Publication;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.RuleViolated;

/** An owner lets everyone read an objective (M5), or gives it up. */
@UseCase
public class PublishObjectives {
  private final ObjectiveAccess access;
  private final ObjectiveJournal journal;
  private final FocusLimit focus;
  private final Cycles cycles;
  private final Time time;
  private final Settings settings;

  @Inject
  public PublishObjectives(
      ObjectiveAccess access,
      ObjectiveJournal journal,
      FocusLimit focus,
      Cycles cycles,
      Time time,
      Settings settings) {
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
    Instant now = time.now();
    cycles.getHeld(objective.cycleId()).requireAcceptsGoals();
    objective.publish(new Publication(now, settings.current().dayOf(now)));
    focus.requireRoom(objective.cycleId(), objective.owner());
    journal.save(actor, objective);
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

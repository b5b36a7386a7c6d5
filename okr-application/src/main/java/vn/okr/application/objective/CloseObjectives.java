package vn.okr.application.objective;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.UseCase;
import vn.okr.application.port.Cycles;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.RuleViolated;

/** An owner grades an objective at the end of its cycle (M15); an admin may take that back. */
@UseCase
public class CloseObjectives {
  private final ObjectiveAccess access;
  private final ObjectiveJournal journal;
  private final Cycles cycles;

  @Inject
  public CloseObjectives(ObjectiveAccess access, ObjectiveJournal journal, Cycles cycles) {
    this.access = access;
    this.journal = journal;
    this.cycles = cycles;
  }

  /**
   * Closes a published objective with its grades and what was learned.
   *
   * @throws Conflict unless it is published and its cycle is being graded
   * @throws RuleViolated for a grade out of range, or a reason or explanation that lacks
   */
  public void close(Actor actor, ObjectiveId id, Supplier<Grading> asked) {
    Objective objective = access.editable(actor, id);
    Grading grading = asked.get();
    cycles.getHeld(objective.cycleId()).requireAcceptsGrades();
    objective.close(grading);
    journal.save(actor, objective);
  }

  /**
   * Takes a closing back, on the record.
   *
   * @throws NotAllowed for everyone but admins
   * @throws Conflict unless it is closed and its cycle is being graded
   * @throws RuleViolated {@code reason-required}
   */
  public void reopen(Actor actor, ObjectiveId id, Supplier<@Nullable Note> reason) {
    Objective objective = access.forAdmin(actor, id);
    Note why = reason.get();
    cycles.getHeld(objective.cycleId()).requireAcceptsGrades();
    objective.reopen(why);
    journal.save(actor, objective);
    // While it was closed it followed nothing.
    journal.letFollow(objective.keyResults().open().stream().map(KeyResult::id).toList());
  }
}

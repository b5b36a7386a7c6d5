package vn.okr.testkit.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.cycle.PlanCycles.NewCycle;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;

/**
 * What a scenario asks of the product, whatever it is driven through. Every step throws {@link
 * Refused} when the product refuses it; steps about organisation and cycles are taken by the admin.
 */
public interface ScenarioDriver {
  /** The day it is in the organisation. */
  LocalDate today();

  /** Lets someone sign in; the same person each time. */
  PersonId signIn(Cast who);

  /** The company, made if there is none, from now on led by someone. */
  UnitId company(Cast lead);

  /** Makes a unit. */
  UnitId createUnit(String name, UnitKind kind, UnitId parent, Cast lead);

  /** Moves a unit below another. */
  void moveUnit(UnitId unit, UnitId parent);

  /** Makes someone a member of a unit. */
  void join(UnitId unit, Cast who);

  /** Plans a cycle. */
  CycleId planCycle(NewCycle cycle);

  /** Takes a cycle a step on or back. */
  void moveTo(CycleId cycle, CyclePhase phase, @Nullable String reason);

  /** Drafts an objective. */
  ObjectiveId draftObjective(Cast as, NewObjective objective);

  /** Replaces what an objective rests on. */
  void align(Cast as, ObjectiveId objective, List<Link> links);

  /** Publishes a draft. */
  void publish(Cast as, ObjectiveId objective);

  /** Checks in on a key result. */
  CheckInId checkIn(Cast as, KeyResultId keyResult, NewCheckIn checkIn);

  /** Closes an objective. */
  void close(Cast as, ObjectiveId objective, Grading grading);

  /** Takes a closing back. */
  void reopen(Cast as, ObjectiveId objective, String reason);

  /** Looks at an objective. */
  Seen see(Cast as, ObjectiveId objective);

  /** Looks at the kinds of change in an objective's history, the oldest first. */
  List<String> historyOf(Cast as, ObjectiveId objective);

  /** Looks at the progress of a cycle. */
  Figures progressOf(Cast as, CycleId cycle);

  /** Asserts something that holds as soon as every goal has followed what moved below it. */
  void eventually(Runnable assertion);
}

package vn.okr.testkit.contract;

import java.time.LocalDate;
import vn.okr.application.alignment.AlignObjectives;
import vn.okr.application.checkin.CheckInDesks;
import vn.okr.application.checkin.CheckInJournal;
import vn.okr.application.checkin.CheckInNews;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.application.cycle.CycleContents;
import vn.okr.application.cycle.CycleJournal;
import vn.okr.application.cycle.PlanCycles;
import vn.okr.application.objective.CloseObjectives;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.FocusLimit;
import vn.okr.application.objective.GoalHistory;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.objective.ObjectiveJournal;
import vn.okr.application.objective.Ownership;
import vn.okr.application.objective.PublishObjectives;
import vn.okr.application.objective.ShapeKeyResults;
import vn.okr.application.objective.UpwardLinks;
import vn.okr.application.progress.RollUpScores;
import vn.okr.testkit.memory.RecordingAnnouncements;
import vn.okr.testkit.memory.RecordingBell;
import vn.okr.testkit.memory.SequentialIds;
import vn.okr.testkit.memory.SettableSettings;
import vn.okr.testkit.memory.TickingTime;

/**
 * The use cases that move goals, over the ports of any store; who calls them owns the transaction.
 */
final class UseCasesOver {
  final TickingTime time;
  final SettableSettings settings = new SettableSettings();
  final PlanCycles planCycles;
  final DraftObjectives draftObjectives;
  final ShapeKeyResults shapeKeyResults;
  final PublishObjectives publishObjectives;
  final CloseObjectives closeObjectives;
  final AlignObjectives alignObjectives;
  final RecordCheckIns recordCheckIns;
  final RollUpScores rollUpScores;

  UseCasesOver(Ports p, LocalDate today) {
    SequentialIds ids = SequentialIds.ofOwn();
    time = TickingTime.startingOn(today, settings.current().zone());
    ObjectiveAccess access = new ObjectiveAccess(p.objectives(), p.units());
    Ownership ownership = new Ownership(p.units(), p.people());
    FocusLimit focus = new FocusLimit(p.objectives(), p.locks(), settings);
    ObjectiveJournal journal =
        new ObjectiveJournal(
            p.objectives(),
            new GoalHistory(p.history(), p.units(), ids, time),
            p.rollUps(),
            new RecordingBell(),
            new RecordingAnnouncements());
    UpwardLinks upwards =
        new UpwardLinks(p.links(), p.objectives(), p.units(), p.cycles(), p.locks(), journal);
    planCycles =
        new PlanCycles(
            p.cycles(),
            p.objectives(),
            new CycleContents(p.cycles(), p.checkIns(), p.links()),
            p.scoreDays(),
            p.locks(),
            new CycleJournal(p.cycles(), p.history(), new RecordingAnnouncements(), ids, time),
            ids,
            time,
            settings);
    draftObjectives =
        new DraftObjectives(
            p.objectives(), access, journal, upwards, focus, ownership, p.cycles(), p.locks(), ids);
    shapeKeyResults =
        new ShapeKeyResults(
            access, journal, ownership, p.checkIns(), p.cycles(), p.locks(), ids, time, settings);
    publishObjectives =
        new PublishObjectives(
            p.objectiveReader(), access, journal, focus, p.cycles(), time, settings);
    closeObjectives = new CloseObjectives(access, journal, p.cycles());
    alignObjectives = new AlignObjectives(access, journal, upwards, p.links(), p.cycles());
    CheckInDesks desks =
        new CheckInDesks(p.objectives(), p.checkIns(), p.units(), p.cycles(), ids, time, settings);
    recordCheckIns =
        new RecordCheckIns(
            desks, new CheckInJournal(p.checkIns(), journal, new CheckInNews(p.notifications())));
    rollUpScores = new RollUpScores(p.rollUps(), p.objectives(), p.links(), journal);
  }
}

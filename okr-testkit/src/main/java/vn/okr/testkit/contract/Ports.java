package vn.okr.testkit.contract;

import vn.okr.application.alignment.AlignmentReader;
import vn.okr.application.checkin.CheckInReader;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.organisation.PeopleReader;
import vn.okr.application.port.CheckIns;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.History;
import vn.okr.application.port.Links;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.People;
import vn.okr.application.port.RememberedAnswers;
import vn.okr.application.port.RollUps;
import vn.okr.application.port.Units;
import vn.okr.application.progress.ContributionReader;
import vn.okr.application.progress.ProgressReader;

/** All the ports of one store, and the transactions they run in. */
public record Ports(
    Transactions transactions,
    Cycles cycles,
    Units units,
    People people,
    Objectives objectives,
    CheckIns checkIns,
    Links links,
    RollUps rollUps,
    History history,
    Locks locks,
    RememberedAnswers rememberedAnswers,
    HistoryReader historyReader,
    ObjectiveReader objectiveReader,
    PeopleReader peopleReader,
    CheckInReader checkInReader,
    AlignmentReader alignmentReader,
    ProgressReader progressReader,
    ContributionReader contributionReader) {}

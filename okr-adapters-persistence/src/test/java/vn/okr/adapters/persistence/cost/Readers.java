package vn.okr.adapters.persistence.cost;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.okr.application.alignment.AlignmentReader;
import vn.okr.application.checkin.CheckInReader;
import vn.okr.application.initiative.InitiativeReader;
import vn.okr.application.kpi.KpiReader;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.organisation.PeopleReader;
import vn.okr.application.progress.ContributionReader;
import vn.okr.application.progress.ProgressReader;

/** Every query port of the adapter. */
@Dependent
class Readers {
  @Inject ObjectiveReader objectives;
  @Inject HistoryReader history;
  @Inject CheckInReader checkIns;
  @Inject InitiativeReader initiatives;
  @Inject KpiReader kpis;
  @Inject PeopleReader people;
  @Inject AlignmentReader alignments;
  @Inject ProgressReader progress;
  @Inject ContributionReader contributions;
}

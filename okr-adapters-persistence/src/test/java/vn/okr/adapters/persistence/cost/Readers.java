package vn.okr.adapters.persistence.cost;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.okr.application.absence.AbsenceReader;
import vn.okr.application.alignment.AlignmentReader;
import vn.okr.application.checkin.CheckInReader;
import vn.okr.application.initiative.InitiativeReader;
import vn.okr.application.kpi.KpiReader;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.organisation.PeopleReader;
import vn.okr.application.port.Follows;
import vn.okr.application.port.Notifications;
import vn.okr.application.progress.ContributionReader;
import vn.okr.application.progress.ProgressReader;
import vn.okr.application.progress.TrendReader;
import vn.okr.application.reminder.ReminderReader;
import vn.okr.application.talk.ActivityReader;
import vn.okr.application.talk.CommentReader;
import vn.okr.application.talk.NotificationReader;

/** Every query port of the adapter. */
@Dependent
class Readers {
  @Inject ObjectiveReader objectives;
  @Inject HistoryReader history;
  @Inject CheckInReader checkIns;
  @Inject InitiativeReader initiatives;
  @Inject KpiReader kpis;
  @Inject ActivityReader activity;
  @Inject CommentReader comments;
  @Inject Follows follows;
  @Inject Notifications notifications;
  @Inject NotificationReader told;
  @Inject AbsenceReader absences;
  @Inject ReminderReader reminders;
  @Inject PeopleReader people;
  @Inject AlignmentReader alignments;
  @Inject ProgressReader progress;
  @Inject ContributionReader contributions;
  @Inject TrendReader trends;
}

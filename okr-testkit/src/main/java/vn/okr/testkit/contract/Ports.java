package vn.okr.testkit.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import vn.okr.application.absence.AbsenceReader;
import vn.okr.application.alignment.AlignmentReader;
import vn.okr.application.checkin.CheckInReader;
import vn.okr.application.initiative.InitiativeReader;
import vn.okr.application.kpi.KpiReader;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.ObjectiveReader;
import vn.okr.application.organisation.PeopleReader;
import vn.okr.application.port.Absences;
import vn.okr.application.port.CheckIns;
import vn.okr.application.port.Comments;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Follows;
import vn.okr.application.port.History;
import vn.okr.application.port.Initiatives;
import vn.okr.application.port.KpiFeeds;
import vn.okr.application.port.KpiReadings;
import vn.okr.application.port.Kpis;
import vn.okr.application.port.Links;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Notifications;
import vn.okr.application.port.Objectives;
import vn.okr.application.port.People;
import vn.okr.application.port.RememberedAnswers;
import vn.okr.application.port.Reminders;
import vn.okr.application.port.RollUps;
import vn.okr.application.port.ScoreDays;
import vn.okr.application.port.ServiceAccounts;
import vn.okr.application.port.SettingsStore;
import vn.okr.application.port.Units;
import vn.okr.application.progress.ContributionReader;
import vn.okr.application.progress.ProgressReader;
import vn.okr.application.progress.TrendReader;
import vn.okr.application.reminder.ReminderReader;
import vn.okr.application.talk.ActivityReader;
import vn.okr.application.talk.CommentReader;
import vn.okr.application.talk.NotificationReader;

/** All the ports of one store, and the transactions they run in. */
public record Ports(
    Transactions transactions,
    Cycles cycles,
    Units units,
    People people,
    Absences absences,
    AbsenceReader absenceReader,
    ServiceAccounts serviceAccounts,
    Objectives objectives,
    CheckIns checkIns,
    Initiatives initiatives,
    Links links,
    RollUps rollUps,
    Comments comments,
    Follows follows,
    Notifications notifications,
    Reminders reminders,
    ScoreDays scoreDays,
    History history,
    Locks locks,
    RememberedAnswers rememberedAnswers,
    SettingsStore settingsStore,
    HistoryReader historyReader,
    ObjectiveReader objectiveReader,
    PeopleReader peopleReader,
    CheckInReader checkInReader,
    InitiativeReader initiativeReader,
    CommentReader commentReader,
    ActivityReader activityReader,
    NotificationReader notificationReader,
    ReminderReader reminderReader,
    TrendReader trendReader,
    AlignmentReader alignmentReader,
    ProgressReader progressReader,
    ContributionReader contributionReader,
    Kpis kpis,
    KpiReadings kpiReadings,
    KpiReader kpiReader,
    KpiFeeds kpiFeeds) {

  /**
   * These ports with another adapter in place of one, so that a new adapter is held to its contract
   * without a store of its own for all the others.
   *
   * @param port the port's type, such as {@code RememberedAnswers.class}
   * @throws IllegalArgumentException when no suite knows such a port
   */
  public <T> Ports with(Class<T> port, T adapter) {
    RecordComponent[] parts = Ports.class.getRecordComponents();
    if (Arrays.stream(parts).noneMatch(part -> part.getType() == port)) {
      throw new IllegalArgumentException("No suite knows " + port.getSimpleName());
    }
    try {
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = types[i] == port ? adapter : parts[i].getAccessor().invoke(this);
      }
      return Ports.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

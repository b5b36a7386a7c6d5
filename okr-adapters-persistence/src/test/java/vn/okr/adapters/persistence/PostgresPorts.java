package vn.okr.adapters.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.Transactions;

/** Brings the adapter's beans together as the contracts want them. */
class PostgresPorts {
  @Produces
  @ApplicationScoped
  Transactions transactions() {
    return new Transactions() {
      @Override
      public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
      }
    };
  }

  @Produces
  Ports ports(
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
    return new Ports(
        transactions,
        cycles,
        units,
        people,
        absences,
        absenceReader,
        serviceAccounts,
        objectives,
        checkIns,
        initiatives,
        links,
        rollUps,
        comments,
        follows,
        notifications,
        reminders,
        scoreDays,
        history,
        locks,
        rememberedAnswers,
        settingsStore,
        historyReader,
        objectiveReader,
        peopleReader,
        checkInReader,
        initiativeReader,
        commentReader,
        activityReader,
        notificationReader,
        reminderReader,
        trendReader,
        alignmentReader,
        progressReader,
        contributionReader,
        kpis,
        kpiReadings,
        kpiReader,
        kpiFeeds);
  }
}

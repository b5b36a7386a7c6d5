package vn.okr.adapters.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.okr.application.absence.AbsenceReader;
import vn.okr.application.port.InitialSettings;
import vn.okr.application.port.MonthlyStorage;
import vn.okr.application.reminder.ReminderChannel;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.testkit.memory.AbsencesInMemory;
import vn.okr.testkit.memory.ActivityReaderInMemory;
import vn.okr.testkit.memory.AlignmentReaderInMemory;
import vn.okr.testkit.memory.CheckInReaderInMemory;
import vn.okr.testkit.memory.CheckInsInMemory;
import vn.okr.testkit.memory.CommentReaderInMemory;
import vn.okr.testkit.memory.CommentsInMemory;
import vn.okr.testkit.memory.Company;
import vn.okr.testkit.memory.ConsistentReadsInMemory;
import vn.okr.testkit.memory.ContributionReaderInMemory;
import vn.okr.testkit.memory.CyclesInMemory;
import vn.okr.testkit.memory.FollowsInMemory;
import vn.okr.testkit.memory.HistoryInMemory;
import vn.okr.testkit.memory.InitiativeReaderInMemory;
import vn.okr.testkit.memory.InitiativesInMemory;
import vn.okr.testkit.memory.KpiFeedsInMemory;
import vn.okr.testkit.memory.KpiReaderInMemory;
import vn.okr.testkit.memory.KpiReadingsInMemory;
import vn.okr.testkit.memory.KpisInMemory;
import vn.okr.testkit.memory.LinksInMemory;
import vn.okr.testkit.memory.LocksInMemory;
import vn.okr.testkit.memory.NotificationsInMemory;
import vn.okr.testkit.memory.ObjectiveReaderInMemory;
import vn.okr.testkit.memory.ObjectivesInMemory;
import vn.okr.testkit.memory.OutagesInMemory;
import vn.okr.testkit.memory.PeopleInMemory;
import vn.okr.testkit.memory.PeopleReaderInMemory;
import vn.okr.testkit.memory.ProgressReaderInMemory;
import vn.okr.testkit.memory.RecordingAnnouncements;
import vn.okr.testkit.memory.RecordingBell;
import vn.okr.testkit.memory.RecordingChannel;
import vn.okr.testkit.memory.RememberedAnswersInMemory;
import vn.okr.testkit.memory.ReminderReaderInMemory;
import vn.okr.testkit.memory.RemindersInMemory;
import vn.okr.testkit.memory.RollUpsInMemory;
import vn.okr.testkit.memory.ScoreDaysInMemory;
import vn.okr.testkit.memory.SequentialIds;
import vn.okr.testkit.memory.ServiceAccountsInMemory;
import vn.okr.testkit.memory.SettingsStoreInMemory;
import vn.okr.testkit.memory.TemplateLibraryInMemory;
import vn.okr.testkit.memory.TickingTime;
import vn.okr.testkit.memory.UnitsInMemory;

/** Gives the use cases a company in memory, which every test begins anew. */
@Singleton
public class InMemoryPorts {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

  private final Company company = new Company();
  private final Runnable toEmpty = company.bookmark();
  private final TickingTime time =
      TickingTime.startingOn(FIRST_DAY, OrganisationSettings.DEFAULT.zone());

  /** An empty company on the first day. */
  void startOver() {
    toEmpty.run();
    time.goTo(FIRST_DAY);
  }

  @Produces
  @Singleton
  TickingTime time() {
    return time;
  }

  @Produces
  @Singleton
  TemplateLibraryInMemory templates() {
    return new TemplateLibraryInMemory();
  }

  @Produces
  @Singleton
  SequentialIds ids() {
    return new SequentialIds();
  }

  @Produces
  @Singleton
  InitialSettings initialSettings() {
    return () -> OrganisationSettings.DEFAULT;
  }

  @Produces
  @Singleton
  ServiceAccountsInMemory serviceAccounts() {
    return new ServiceAccountsInMemory(company);
  }

  @Produces
  @Singleton
  SettingsStoreInMemory settings() {
    return new SettingsStoreInMemory(company);
  }

  @Produces
  @Singleton
  LocksInMemory locks() {
    return new LocksInMemory();
  }

  @Produces
  @Singleton
  ConsistentReadsInMemory reads() {
    return new ConsistentReadsInMemory();
  }

  /** Memory knows no months. */
  @Produces
  @Singleton
  MonthlyStorage months() {
    return (first, last) -> 0;
  }

  @Produces
  @Singleton
  OutagesInMemory outages() {
    return new OutagesInMemory();
  }

  @Produces
  @Singleton
  RecordingBell bell() {
    return new RecordingBell();
  }

  @Produces
  @Singleton
  RecordingAnnouncements announcements() {
    return new RecordingAnnouncements();
  }

  @Produces
  @Singleton
  CyclesInMemory cycles() {
    return new CyclesInMemory(company);
  }

  @Produces
  @Singleton
  UnitsInMemory units() {
    return new UnitsInMemory(company);
  }

  @Produces
  @Singleton
  PeopleInMemory people() {
    return new PeopleInMemory(company);
  }

  @Produces
  @Singleton
  ObjectivesInMemory objectives() {
    return new ObjectivesInMemory(company);
  }

  @Produces
  @Singleton
  CheckInsInMemory checkIns() {
    return new CheckInsInMemory(company);
  }

  @Produces
  @Singleton
  AbsencesInMemory absences() {
    return new AbsencesInMemory(company);
  }

  @Produces
  @Singleton
  AbsenceReader absenceReader() {
    return new AbsencesInMemory(company).reader();
  }

  @Produces
  @Singleton
  InitiativesInMemory initiatives() {
    return new InitiativesInMemory(company);
  }

  @Produces
  @Singleton
  KpisInMemory kpis() {
    return new KpisInMemory(company);
  }

  @Produces
  @Singleton
  InitiativeReaderInMemory initiativeReader() {
    return new InitiativeReaderInMemory(company);
  }

  @Produces
  @Singleton
  KpiReadingsInMemory kpiReadings() {
    return new KpiReadingsInMemory(company);
  }

  @Produces
  @Singleton
  KpiFeedsInMemory kpiFeeds() {
    return new KpiFeedsInMemory(company);
  }

  @Produces
  @Singleton
  KpiReaderInMemory kpiReader() {
    return new KpiReaderInMemory(company);
  }

  @Produces
  @Singleton
  LinksInMemory links() {
    return new LinksInMemory(company);
  }

  @Produces
  @Singleton
  CommentsInMemory comments() {
    return new CommentsInMemory(company);
  }

  @Produces
  @Singleton
  FollowsInMemory follows() {
    return new FollowsInMemory(company);
  }

  @Produces
  @Singleton
  CommentReaderInMemory commentReader() {
    return new CommentReaderInMemory(company);
  }

  @Produces
  @Singleton
  ActivityReaderInMemory activityReader() {
    return new ActivityReaderInMemory(company);
  }

  @Produces
  @Singleton
  NotificationsInMemory notifications() {
    return new NotificationsInMemory(company);
  }

  @Produces
  @Singleton
  RemindersInMemory reminders() {
    return new RemindersInMemory(company);
  }

  @Produces
  @Singleton
  ScoreDaysInMemory scoreDays() {
    return new ScoreDaysInMemory(company);
  }

  @Produces
  @Singleton
  ReminderReaderInMemory reminderReader() {
    return new ReminderReaderInMemory(company);
  }

  /** Nothing is sent here. */
  @Produces
  @Singleton
  ReminderChannel channel() {
    return new RecordingChannel();
  }

  @Produces
  @Singleton
  RollUpsInMemory rollUps() {
    return new RollUpsInMemory(company);
  }

  @Produces
  @Singleton
  HistoryInMemory history() {
    return new HistoryInMemory(company);
  }

  @Produces
  @Singleton
  RememberedAnswersInMemory answers() {
    return new RememberedAnswersInMemory(company);
  }

  @Produces
  @Singleton
  ObjectiveReaderInMemory objectiveReader() {
    return new ObjectiveReaderInMemory(company);
  }

  @Produces
  @Singleton
  PeopleReaderInMemory peopleReader() {
    return new PeopleReaderInMemory(company);
  }

  @Produces
  @Singleton
  AlignmentReaderInMemory alignmentReader() {
    return new AlignmentReaderInMemory(company);
  }

  @Produces
  @Singleton
  ProgressReaderInMemory progressReader() {
    return new ProgressReaderInMemory(company);
  }

  @Produces
  @Singleton
  CheckInReaderInMemory checkInReader() {
    return new CheckInReaderInMemory(company);
  }

  @Produces
  @Singleton
  ContributionReaderInMemory contributionReader() {
    return new ContributionReaderInMemory(company);
  }
}

package vn.okr.testkit;

import java.time.LocalDate;
import vn.okr.application.absence.AnnounceAbsences;
import vn.okr.application.absence.BrowseAbsences;
import vn.okr.application.alignment.AlignObjectives;
import vn.okr.application.alignment.BrowseAlignment;
import vn.okr.application.alignment.ChooseUpperGoals;
import vn.okr.application.checkin.BrowseCheckIns;
import vn.okr.application.checkin.CheckInDesks;
import vn.okr.application.checkin.CheckInJournal;
import vn.okr.application.checkin.CheckInNews;
import vn.okr.application.checkin.CheckInsOfReadings;
import vn.okr.application.checkin.ListCheckInsDue;
import vn.okr.application.checkin.RecordCheckIns;
import vn.okr.application.cycle.BrowseCycles;
import vn.okr.application.cycle.CycleContents;
import vn.okr.application.cycle.CycleJournal;
import vn.okr.application.cycle.PlanCycles;
import vn.okr.application.cycle.PrepareYears;
import vn.okr.application.idempotency.AnswerOnce;
import vn.okr.application.initiative.BrowseInitiatives;
import vn.okr.application.initiative.InitiativeJournal;
import vn.okr.application.initiative.ManageInitiatives;
import vn.okr.application.kpi.BrowseKpis;
import vn.okr.application.kpi.FeedKeyResults;
import vn.okr.application.kpi.KpiAccess;
import vn.okr.application.kpi.KpiJournal;
import vn.okr.application.kpi.ManageKpis;
import vn.okr.application.kpi.ReportKpis;
import vn.okr.application.objective.BrowseObjectives;
import vn.okr.application.objective.CloseObjectives;
import vn.okr.application.objective.ContinueObjectives;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.FindSimilarObjectives;
import vn.okr.application.objective.FocusLimit;
import vn.okr.application.objective.GoalHistory;
import vn.okr.application.objective.HandOver;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.objective.ObjectiveJournal;
import vn.okr.application.objective.Ownership;
import vn.okr.application.objective.PublishObjectives;
import vn.okr.application.objective.ShapeKeyResults;
import vn.okr.application.objective.UpwardLinks;
import vn.okr.application.organisation.BrowseOrganisation;
import vn.okr.application.organisation.ListLeavers;
import vn.okr.application.organisation.ManageServiceAccounts;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.application.organisation.MyProfile;
import vn.okr.application.organisation.ReadServiceAccountHistory;
import vn.okr.application.organisation.RecogniseCallers;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.application.organisation.SignIn;
import vn.okr.application.progress.ExplainScores;
import vn.okr.application.progress.FollowProgress;
import vn.okr.application.progress.KeepScores;
import vn.okr.application.progress.ReadHeadlines;
import vn.okr.application.progress.ReadScorecards;
import vn.okr.application.progress.ReadTrends;
import vn.okr.application.progress.RollUpScores;
import vn.okr.application.reminder.ChooseReminders;
import vn.okr.application.reminder.HandOutReminders;
import vn.okr.application.reminder.PlanReminders;
import vn.okr.application.reminder.SendReminders;
import vn.okr.application.settings.FollowSettings;
import vn.okr.application.settings.ManageSettings;
import vn.okr.application.talk.BrowseActivity;
import vn.okr.application.talk.BrowseComments;
import vn.okr.application.talk.CommentAccess;
import vn.okr.application.talk.CommentJournal;
import vn.okr.application.talk.CommentNews;
import vn.okr.application.talk.FollowObjectives;
import vn.okr.application.talk.ReadNotifications;
import vn.okr.application.talk.ResolveThreads;
import vn.okr.application.talk.WriteComments;
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
import vn.okr.testkit.memory.SettableSettings;
import vn.okr.testkit.memory.SettingsStoreInMemory;
import vn.okr.testkit.memory.TickingTime;
import vn.okr.testkit.memory.UnitsInMemory;

/**
 * The whole product in memory: every use case over one company, so that tests read like the rules.
 * Its fields are the use cases by their names, and the ports a test may look behind.
 */
public final class OkrWorld {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

  public final TickingTime time =
      TickingTime.startingOn(FIRST_DAY, OrganisationSettings.DEFAULT.zone());
  public final SettableSettings settings = new SettableSettings();
  public final SequentialIds ids = new SequentialIds();
  public final RecordingBell bell = new RecordingBell();
  public final RecordingAnnouncements announcements = new RecordingAnnouncements();
  public final LocksInMemory locks = new LocksInMemory();
  public final ConsistentReadsInMemory reads = new ConsistentReadsInMemory();

  private final Company company = new Company();
  public final CyclesInMemory cycles = new CyclesInMemory(company);
  public final UnitsInMemory units = new UnitsInMemory(company);
  public final PeopleInMemory people = new PeopleInMemory(company);
  public final AbsencesInMemory absences = new AbsencesInMemory(company);
  public final ServiceAccountsInMemory serviceAccounts = new ServiceAccountsInMemory(company);
  public final KpisInMemory kpis = new KpisInMemory(company);
  private final KpiFeedsInMemory kpiFeeds = new KpiFeedsInMemory(company);
  private final KpiReaderInMemory kpiReader = new KpiReaderInMemory(company);
  public final ObjectivesInMemory objectives = new ObjectivesInMemory(company);
  public final CheckInsInMemory checkIns = new CheckInsInMemory(company);
  public final InitiativesInMemory initiatives = new InitiativesInMemory(company);
  public final LinksInMemory links = new LinksInMemory(company);
  public final RollUpsInMemory rollUps = new RollUpsInMemory(company);
  public final CommentsInMemory comments = new CommentsInMemory(company);
  public final FollowsInMemory follows = new FollowsInMemory(company);
  public final NotificationsInMemory notifications = new NotificationsInMemory(company);
  public final ScoreDaysInMemory scoreDays = new ScoreDaysInMemory(company);
  public final RemindersInMemory reminders = new RemindersInMemory(company);
  public final RecordingChannel channel = new RecordingChannel();
  public final HistoryInMemory history = new HistoryInMemory(company);
  public final RememberedAnswersInMemory answers = new RememberedAnswersInMemory(company);

  private final ObjectiveReaderInMemory objectiveReader = new ObjectiveReaderInMemory(company);
  private final PeopleReaderInMemory peopleReader = new PeopleReaderInMemory(company);
  private final AlignmentReaderInMemory alignmentReader = new AlignmentReaderInMemory(company);
  private final ProgressReaderInMemory progressReader = new ProgressReaderInMemory(company);
  private final ObjectiveAccess access = new ObjectiveAccess(objectives, units);
  private final Ownership ownership = new Ownership(units, people);
  private final FocusLimit focus = new FocusLimit(objectives, locks, settings);
  private final GoalHistory goalHistory = new GoalHistory(history, units, ids, time);
  private final ObjectiveJournal journal =
      new ObjectiveJournal(objectives, goalHistory, rollUps, bell, announcements);
  private final UpwardLinks upwardLinks =
      new UpwardLinks(links, objectives, units, cycles, locks, journal);

  public final SignIn signIn = new SignIn(people, serviceAccounts, ids, time, settings);
  public final RecogniseCallers recogniseCallers =
      new RecogniseCallers(people, signIn, time, settings);
  public final AnnounceAbsences announceAbsences =
      new AnnounceAbsences(absences, people, ownership, history, ids, time, settings);
  public final BrowseAbsences browseAbsences =
      new BrowseAbsences(absences.reader(), people, time, settings);
  public final ManageServiceAccounts manageServiceAccounts =
      new ManageServiceAccounts(serviceAccounts, objectives, kpis, history, ids, time);
  public final ReadServiceAccountHistory readServiceAccountHistory =
      new ReadServiceAccountHistory(serviceAccounts, history);
  public final MyProfile myProfile = new MyProfile(people, peopleReader);
  public final RegisterPeople registerPeople = new RegisterPeople(people, peopleReader, units, ids);
  public final ManageUnits manageUnits = new ManageUnits(units, people, locks, ids);
  public final BrowseOrganisation browseOrganisation = new BrowseOrganisation(units, peopleReader);
  public final ListLeavers listLeavers = new ListLeavers(peopleReader);
  public final PlanCycles planCycles =
      new PlanCycles(
          cycles,
          objectives,
          new CycleContents(cycles, checkIns, links),
          scoreDays,
          locks,
          new CycleJournal(cycles, history, announcements, ids, time),
          ids,
          time,
          settings);
  public final BrowseCycles browseCycles = new BrowseCycles(cycles);
  public final DraftObjectives draftObjectives =
      new DraftObjectives(
          objectives, access, journal, upwardLinks, focus, ownership, cycles, locks, ids);
  public final ShapeKeyResults shapeKeyResults =
      new ShapeKeyResults(access, journal, ownership, checkIns, cycles, locks, ids, time, settings);
  public final ContinueObjectives continueObjectives =
      new ContinueObjectives(access, objectiveReader, draftObjectives, people, time, settings);
  public final HandOver handOver =
      new HandOver(
          objectiveReader, draftObjectives, shapeKeyResults, ownership, people, time, settings);
  public final PublishObjectives publishObjectives =
      new PublishObjectives(objectiveReader, access, journal, focus, cycles, time, settings);
  public final CloseObjectives closeObjectives = new CloseObjectives(access, journal, cycles);
  public final AlignObjectives alignObjectives =
      new AlignObjectives(access, journal, upwardLinks, links, cycles);
  private final CheckInDesks desks =
      new CheckInDesks(objectives, checkIns, units, cycles, ids, time, settings);
  private final CheckInJournal checkInJournal =
      new CheckInJournal(checkIns, journal, new CheckInNews(notifications));
  private final KpiAccess kpiAccess = new KpiAccess(kpis, units);
  private final KpiJournal kpiJournal =
      new KpiJournal(kpis, kpiAccess, history, announcements, ids, time);
  public final ManageKpis manageKpis = new ManageKpis(kpiAccess, kpiJournal, ownership, ids);
  public final ReportKpis reportKpis =
      new ReportKpis(
          kpiAccess,
          kpiJournal,
          new KpiReadingsInMemory(company),
          kpiFeeds,
          new CheckInsOfReadings(desks, checkInJournal),
          ids,
          time,
          settings);
  public final BrowseKpis browseKpis =
      new BrowseKpis(kpiReader, kpiAccess, history, time, settings);
  public final FeedKeyResults feedKeyResults =
      new FeedKeyResults(access, kpiFeeds, kpis, kpiReader, cycles, goalHistory, time, settings);
  public final RecordCheckIns recordCheckIns = new RecordCheckIns(desks, checkInJournal);
  public final ListCheckInsDue listCheckInsDue =
      new ListCheckInsDue(objectiveReader, units, cycles, time, settings);
  public final BrowseCheckIns browseCheckIns =
      new BrowseCheckIns(access, new CheckInReaderInMemory(company));
  public final ManageInitiatives manageInitiatives =
      new ManageInitiatives(
          access,
          ownership,
          initiatives,
          new InitiativeJournal(goalHistory, announcements),
          cycles,
          ids);
  public final BrowseInitiatives browseInitiatives =
      new BrowseInitiatives(access, initiatives, new InitiativeReaderInMemory(company));
  private final CommentAccess commentAccess = new CommentAccess(comments, access);
  private final CommentJournal commentJournal =
      new CommentJournal(comments, follows, people, new CommentNews(notifications), announcements);
  public final WriteComments writeComments =
      new WriteComments(access, commentAccess, commentJournal, ids, time);
  public final ResolveThreads resolveThreads =
      new ResolveThreads(commentAccess, commentJournal, time);
  public final BrowseComments browseComments =
      new BrowseComments(access, commentAccess, new CommentReaderInMemory(company));
  public final BrowseActivity browseActivity =
      new BrowseActivity(access, new ActivityReaderInMemory(company), units, people, cycles);
  public final ReadNotifications readNotifications =
      new ReadNotifications(notifications, notifications, time);
  public final PlanReminders planReminders = new PlanReminders(reminders, time, settings);
  public final ChooseReminders chooseReminders = new ChooseReminders(reminders);
  public final SendReminders sendReminders =
      new SendReminders(
          new HandOutReminders(reminders, new ReminderReaderInMemory(company), time, settings),
          channel,
          time);
  public final FollowObjectives followObjectives =
      new FollowObjectives(access, objectiveReader, follows, time, settings);
  public final BrowseObjectives browseObjectives =
      new BrowseObjectives(objectiveReader, access, history, time, settings);
  public final FindSimilarObjectives findSimilarObjectives =
      new FindSimilarObjectives(objectiveReader, time, settings);
  public final BrowseAlignment browseAlignment =
      new BrowseAlignment(objectiveReader, alignmentReader, cycles, time, settings);
  public final ChooseUpperGoals chooseUpperGoals =
      new ChooseUpperGoals(objectiveReader, alignmentReader, units, cycles, time, settings);
  public final FollowProgress followProgress =
      new FollowProgress(reads, progressReader, cycles, time, settings);
  public final ReadHeadlines readHeadlines =
      new ReadHeadlines(reads, objectiveReader, peopleReader, units, cycles, time, settings);
  public final ReadScorecards readScorecards =
      new ReadScorecards(reads, objectiveReader, progressReader, cycles, people, time, settings);
  public final KeepScores keepScores = new KeepScores(scoreDays, time, settings);
  public final ReadTrends readTrends =
      new ReadTrends(scoreDays, access, units, cycles, time, settings);
  public final ExplainScores explainScores =
      new ExplainScores(
          reads,
          browseObjectives,
          readScorecards,
          checkIns,
          new ContributionReaderInMemory(company),
          time,
          settings);
  public final RollUpScores rollUpScores = new RollUpScores(rollUps, objectives, links, journal);
  public final FollowSettings followSettings =
      new FollowSettings(new SettingsStoreInMemory(company), () -> OrganisationSettings.DEFAULT);
  public final PrepareYears prepareYears =
      new PrepareYears(cycles, locks, ids, time, settings, followSettings);
  public final ManageSettings manageSettings =
      new ManageSettings(
          followSettings, new SettingsStoreInMemory(company), history, history, ids, time);
  public final AnswerOnce answerOnce = new AnswerOnce(answers, time);

  /** Lets every goal follow what moved below it, until nothing is left to follow. */
  public void followAll() {
    while (rollUpScores.followOnce()) {
      // Each round may ask for the level above.
    }
  }
}

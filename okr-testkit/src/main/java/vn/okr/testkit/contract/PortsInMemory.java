package vn.okr.testkit.contract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.testkit.memory.AbsencesInMemory;
import vn.okr.testkit.memory.ActivityReaderInMemory;
import vn.okr.testkit.memory.AlignmentReaderInMemory;
import vn.okr.testkit.memory.CheckInReaderInMemory;
import vn.okr.testkit.memory.CheckInsInMemory;
import vn.okr.testkit.memory.CommentReaderInMemory;
import vn.okr.testkit.memory.CommentsInMemory;
import vn.okr.testkit.memory.Company;
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
import vn.okr.testkit.memory.RememberedAnswersInMemory;
import vn.okr.testkit.memory.ReminderReaderInMemory;
import vn.okr.testkit.memory.RemindersInMemory;
import vn.okr.testkit.memory.RollUpsInMemory;
import vn.okr.testkit.memory.ScoreDaysInMemory;
import vn.okr.testkit.memory.ServiceAccountsInMemory;
import vn.okr.testkit.memory.SettingsStoreInMemory;
import vn.okr.testkit.memory.UnitsInMemory;

/** All ports over one new company in memory. */
public final class PortsInMemory {
  private PortsInMemory() {}

  /** A company that nothing is known of yet. */
  public static Ports ofNewCompany() {
    Company company = new Company();
    HistoryInMemory history = new HistoryInMemory(company);
    return new Ports(
        new UndoOnFailure(company),
        new CyclesInMemory(company),
        new UnitsInMemory(company),
        new PeopleInMemory(company),
        new AbsencesInMemory(company),
        new AbsencesInMemory(company).reader(),
        new ServiceAccountsInMemory(company),
        new ObjectivesInMemory(company),
        new CheckInsInMemory(company),
        new InitiativesInMemory(company),
        new LinksInMemory(company),
        new RollUpsInMemory(company),
        new CommentsInMemory(company),
        new FollowsInMemory(company),
        new NotificationsInMemory(company),
        new RemindersInMemory(company),
        new ScoreDaysInMemory(company),
        history,
        new LocksInMemory(),
        new RememberedAnswersInMemory(company),
        new SettingsStoreInMemory(company),
        history,
        new ObjectiveReaderInMemory(company),
        new PeopleReaderInMemory(company),
        new CheckInReaderInMemory(company),
        new InitiativeReaderInMemory(company),
        new CommentReaderInMemory(company),
        new ActivityReaderInMemory(company),
        new NotificationsInMemory(company),
        new ReminderReaderInMemory(company),
        new ScoreDaysInMemory(company),
        new AlignmentReaderInMemory(company),
        new ProgressReaderInMemory(company),
        new ContributionReaderInMemory(company),
        new KpisInMemory(company),
        new KpiReadingsInMemory(company),
        new KpiReaderInMemory(company),
        new KpiFeedsInMemory(company));
  }

  /** One writer at a time, and everything as before if the work fails. */
  private record UndoOnFailure(Company company) implements Transactions {
    @Override
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
      Runnable undo = company.bookmark();
      try {
        return work.get();
      } catch (RuntimeException failed) {
        undo.run();
        throw failed;
      }
    }
  }
}

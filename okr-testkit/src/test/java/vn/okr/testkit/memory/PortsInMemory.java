package vn.okr.testkit.memory;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.Transactions;

/** All ports over one new company in memory. */
final class PortsInMemory {
  private PortsInMemory() {}

  static Ports ofNewCompany() {
    Company company = new Company();
    HistoryInMemory history = new HistoryInMemory(company);
    return new Ports(
        new UndoOnFailure(company),
        new CyclesInMemory(company),
        new UnitsInMemory(company),
        new PeopleInMemory(company),
        new ObjectivesInMemory(company),
        new CheckInsInMemory(company),
        new LinksInMemory(company),
        new RollUpsInMemory(company),
        history,
        new LocksInMemory(),
        new RememberedAnswersInMemory(company),
        history,
        new ObjectiveReaderInMemory(company),
        new PeopleReaderInMemory(company),
        new CheckInReaderInMemory(company),
        new AlignmentReaderInMemory(company),
        new ProgressReaderInMemory(company),
        new ContributionReaderInMemory(company));
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

package vn.okr.testkit.memory;

import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.checkin.CheckInReader;
import vn.okr.application.checkin.CheckInView;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.objective.KeyResultId;

/** Shows the check-ins of a company in memory. */
public final class CheckInReaderInMemory implements CheckInReader {
  private final Company company;

  /** Reads the company. */
  public CheckInReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Page<CheckInView> of(KeyResultId keyResult, PageRequest request) {
    return Pages.of(
            company.checkIns.all().stream().filter(c -> c.keyResultId().equals(keyResult)),
            request,
            checkIn -> checkIn.id().value())
        .map(this::view);
  }

  private CheckInView view(CheckIn checkIn) {
    return new CheckInView(
        checkIn,
        company.nameOf(checkIn.by()),
        company.nameOfPrincipal(checkIn.by()),
        isCorrected(checkIn.id()));
  }

  private boolean isCorrected(CheckInId id) {
    return company.checkIns.all().stream().anyMatch(other -> id.equals(other.corrects()));
  }
}

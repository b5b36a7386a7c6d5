package vn.okr.testkit.memory;

import java.util.List;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.initiative.InitiativeReader;
import vn.okr.application.initiative.InitiativeView;
import vn.okr.domain.initiative.Initiative;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;

/** Shows the initiatives of a company in memory. */
public final class InitiativeReaderInMemory implements InitiativeReader {
  private final Company company;

  /** Reads the company. */
  public InitiativeReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Page<InitiativeView> under(KeyResultId keyResult, PageRequest request) {
    return Pages.of(
            company.initiatives.all().stream().filter(i -> i.keyResultId().equals(keyResult)),
            request,
            initiative -> initiative.id().value())
        .map(this::view);
  }

  @Override
  public List<InitiativeView> underAllOf(ObjectiveId objective) {
    return company.initiatives.all().stream()
        .filter(initiative -> objective.equals(company.ownerOf(initiative.keyResultId())))
        .map(this::view)
        .toList();
  }

  private InitiativeView view(Initiative initiative) {
    PersonId owner = initiative.definition().ownerId();
    return new InitiativeView(initiative, owner == null ? null : company.nameOf(owner));
  }
}

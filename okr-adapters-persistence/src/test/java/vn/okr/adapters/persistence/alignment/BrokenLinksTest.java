package vn.okr.adapters.persistence.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.testkit.contract.Ports;

/** Links to a draft that was deleted after the writer had looked. */
@DatabaseTest
class BrokenLinksTest {
  private final Person owner = aPerson().build();
  private final Cycle cycle = aCycle().build();
  private final Objective lower = anObjective(cycle.id(), owner.id()).build();

  @Inject Ports ports;

  @BeforeEach
  void storeTheLowerEnd() {
    inTransaction(
        () -> {
          ports.people().add(owner);
          ports.cycles().add(cycle);
          ports.objectives().add(lower);
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLinkToWhatIsGoneIsAnUnknownReference(boolean toItsKeyResult) {
    // Given
    Objective gone = anObjective(cycle.id(), owner.id()).build();
    Link link = toItsKeyResult ? contributesTo(first(gone), 1) : contributesTo(gone);

    // When
    RuleViolated refused =
        catchThrowableOfType(
            RuleViolated.class,
            () -> inTransaction(() -> ports.links().replace(lower.id(), List.of(link))));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
  }

  private void inTransaction(Runnable work) {
    ports
        .transactions()
        .inTransaction(
            () -> {
              work.run();
              return true;
            });
  }
}

package vn.okr.adapters.persistence.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.StatementCount;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Person;
import vn.okr.testkit.Measures;
import vn.okr.testkit.contract.Ports;

/** A write touches the rows that changed and no others. */
@DatabaseTest
class MappingInPlaceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

  @Inject Ports ports;
  @Inject StatementCount transaction;
  @Inject SessionFactory database;

  private Objective stored;

  @BeforeEach
  void storeAnObjective() {
    Person owner = aPerson().build();
    Cycle cycle = aCycle().build();
    stored =
        anObjective(cycle.id(), owner.id())
            .with(
                aKeyResult().weighing("2.5").read(DAY, Measures.value("7.25")),
                aKeyResult().measuredBy(Measures.atMost("1.5", KeepMethod.SHARE)),
                aKeyResult().measuredBy(Measures.steps(1, 2)))
            .published()
            .build();
    transaction.of(
        () -> {
          ports.people().add(owner);
          ports.cycles().add(cycle);
          ports.objectives().add(stored);
        });
  }

  @Test
  void savingWhatDidNotChangeWritesNothing() {
    // Given
    Consumer<Objective> nothing = _ -> {};

    // When
    Map<String, Long> written = writtenBy(nothing);

    // Then
    assertThat(written).isEqualTo(rows(0, 0, 0));
  }

  @Test
  void aStandingThatMovesWritesItsKeyResultAndTheObjective() {
    // Given
    KeyResult read = aKeyResult().read(DAY, Measures.value("40")).build();

    // When
    Map<String, Long> written = writtenBy(o -> o.checkedIn(first(o), read.standing()));

    // Then
    assertThat(written).isEqualTo(rows(0, 2, 0));
  }

  @Test
  void aKeyResultThatIsAddedLeavesTheOthersAlone() {
    // Given
    KeyResult added = aKeyResult().build();

    // When
    Map<String, Long> written = writtenBy(o -> o.addKeyResult(added, DAY));

    // Then
    assertThat(written).isEqualTo(rows(1, 1, 0));
  }

  private Map<String, Long> writtenBy(Consumer<Objective> change) {
    Statistics statistics = database.getStatistics();
    statistics.clear();
    transaction.of(
        () -> {
          ObjectiveId id = stored.id();
          Objective locked = ports.objectives().findAllForUpdate(List.of(id)).get(id);
          change.accept(locked);
          ports.objectives().save(locked);
        });
    return rows(
        statistics.getEntityInsertCount(),
        statistics.getEntityUpdateCount(),
        statistics.getEntityDeleteCount());
  }

  private static Map<String, Long> rows(long inserted, long updated, long deleted) {
    return Map.of("inserted", inserted, "updated", updated, "deleted", deleted);
  }
}

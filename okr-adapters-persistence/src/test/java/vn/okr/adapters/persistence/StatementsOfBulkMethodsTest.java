package vn.okr.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.CheckInBuilder.aCheckIn;
import static vn.okr.testkit.CycleBuilder.aCycle;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.UnitBuilder.aUnit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.application.PageRequest;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.Unit;
import vn.okr.testkit.Measures;
import vn.okr.testkit.contract.Ports;

/** What takes many ids takes as many statements for fifty of them as for one. */
@DatabaseTest
class StatementsOfBulkMethodsTest {
  private static final int MANY = 50;

  @Inject Ports ports;
  @Inject StatementCount statements;

  private final Cycle cycle = aCycle().build();
  private final Unit company = aUnit().build();
  private final List<Person> people = Stream.generate(() -> aPerson().build()).limit(MANY).toList();
  private final Objective upper =
      anObjective(cycle.id(), company.id())
          .with(aKeyResult().measuredBy(new Aligned()))
          .published()
          .build();
  private final List<Objective> objectives =
      people.stream()
          .map(
              person ->
                  anObjective(cycle.id(), person.id())
                      .with(aKeyResult(), aKeyResult())
                      .published()
                      .build())
          .toList();

  /** A bulk method, and at most how many statements it takes. */
  record Bulk(String name, long most, Consumer<Load> work) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What a bulk method is asked about. */
  record Load(Ports ports, List<Objective> objectives) {
    List<ObjectiveId> ids() {
      return objectives.stream().map(Objective::id).toList();
    }

    List<KeyResultId> keyResults() {
      return objectives.stream()
          .flatMap(objective -> objective.keyResults().all().stream())
          .map(keyResult -> keyResult.id())
          .toList();
    }

    List<Owner> owners() {
      return objectives.stream().map(Objective::owner).toList();
    }

    List<String> numbers() {
      return objectives.stream().map(objective -> objective.id().toString()).toList();
    }

    List<Target> targets() {
      return keyResults().stream().<Target>map(Target.OfKeyResult::new).toList();
    }
  }

  @BeforeEach
  void storeACompany() {
    statements.of(
        () -> {
          ports.cycles().add(cycle);
          people.forEach(ports.people()::add);
          ports.units().add(company);
          ports.objectives().add(upper);
          for (Objective objective : objectives) {
            ports.objectives().add(objective);
            ports.links().replace(objective.id(), List.of(contributesTo(first(upper), 1)));
          }
        });
  }

  static Stream<Bulk> bulkMethods() {
    return Stream.of(
        new Bulk("findAll", 1, load -> load.ports().objectives().findAll(load.ids())),
        new Bulk("forUpdate", 2, load -> load.ports().objectives().findAllForUpdate(load.ids())),
        new Bulk("ownersOf", 1, load -> load.ports().objectives().ownersOf(load.keyResults())),
        new Bulk("logsOf", 1, load -> load.ports().checkIns().logsOf(load.keyResults())),
        new Bulk("affiliations", 2, load -> load.ports().units().affiliations(load.owners())),
        new Bulk("objectivesOf", 1, load -> load.ports().links().objectivesOf(load.targets())),
        new Bulk("above", 1, load -> load.ports().links().contributionsAbove(load.ids())),
        new Bulk("to", 1, load -> load.ports().links().contributionsTo(load.keyResults())),
        new Bulk("request", 1, load -> load.ports().rollUps().request(load.keyResults())),
        new Bulk("takenNumbers", 1, load -> load.ports().people().takenNumbers(load.numbers())),
        new Bulk("units", 1, load -> load.ports().units().all()),
        new Bulk("tree", 1, load -> load.ports().units().tree()));
  }

  @ParameterizedTest
  @MethodSource("bulkMethods")
  void manyTakeNoMoreStatementsThanOne(Bulk bulk) {
    // Given
    Load one = new Load(ports, objectives.subList(0, 1));
    Load many = new Load(ports, objectives);
    long forOne = statements.of(() -> bulk.work().accept(one));

    // When
    long forMany = statements.of(() -> bulk.work().accept(many));

    // Then
    assertThat(forMany).isEqualTo(forOne).isLessThanOrEqualTo(bulk.most());
  }

  @Test
  void aPageOfUnitsTakesTwoStatements() {
    // Given
    PageRequest request = new PageRequest(200, null);

    // When
    long count = statements.of(() -> ports.units().page(request));

    // Then
    assertThat(count).isEqualTo(2);
  }

  @Test
  void manyCheckInsAreInsertedInOneBatch() {
    // Given
    List<CheckIn> checkIns =
        objectives.stream().map(o -> aCheckIn(first(o), people.getFirst().id()).build()).toList();

    // When
    long count = statements.of(() -> ports.checkIns().addAll(checkIns));

    // Then
    assertThat(count).isEqualTo(1);
  }

  @Test
  void theStandingsOfManyAreSavedInBatches() {
    // Given
    List<ObjectiveId> ids = objectives.stream().map(Objective::id).toList();

    // When
    long count =
        statements.of(
            () ->
                ports
                    .objectives()
                    .findAllForUpdate(ids)
                    .values()
                    .forEach(
                        objective -> {
                          objective.checkedIn(
                              first(objective),
                              aKeyResult()
                                  .read(cycle.period().startsOn(), Measures.value("40"))
                                  .build()
                                  .standing());
                          ports.objectives().save(objective);
                          ports.rollUps().requestAbove(objective.id());
                        }));

    // Then
    int reads = 2;
    int batchesOfUpdates = 2;
    assertThat(count).isEqualTo(reads + batchesOfUpdates + MANY);
  }
}

package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;

/** What every store of units holds to. */
public abstract class UnitsContract extends PortContract {

  @Test
  void aUnitComesBackAsItWasStored() {
    // Given
    UnitId company = scene.company();
    Unit unit =
        scene.add(
            aUnit()
                .named("Phòng Kế toán – Đối soát")
                .departmentOf(company)
                .ledBy(scene.person(), scene.person())
                .archived()
                .atRevision(3)
                .build());

    // When
    Optional<Unit> found = inTransaction(() -> ports.units().find(unit.id()));

    // Then
    assertThat(found).contains(unit);
  }

  @Test
  void anUnknownUnitIsNotFound() {
    // Given
    UnitId unknown = new UnitId(scene.id());

    // When
    Optional<Unit> found = inTransaction(() -> ports.units().find(unknown));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void allUnitsAreToldWithTheirLeadsInTheOrderOfTheirIds() {
    // Given
    UnitId company = scene.company();
    Unit led =
        scene.add(aUnit().departmentOf(company).ledBy(scene.person(), scene.person()).build());
    Unit archived = scene.add(aUnit().departmentOf(company).archived().build());

    // When
    List<Unit> all = inTransaction(() -> ports.units().all());

    // Then
    assertThat(all).contains(led, archived);
    assertThat(all)
        .extracting(unit -> unit.id().value().toString())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void theCompanyIsKnownOnceItExists() {
    // Given
    UnitId company = scene.company();

    // When
    Optional<Unit> known = inTransaction(() -> ports.units().company());

    // Then
    assertThat(known).map(Unit::id).contains(company);
  }

  @Test
  void theNextRevisionReplacesAUnitAndItsLeads() {
    // Given
    PersonId before = scene.person();
    PersonId after = scene.person();
    Unit unit = scene.add(aUnit().departmentOf(scene.company()).ledBy(before).build());
    Unit edited = renamed(unit, "Phòng Bán hàng", Set.of(after));

    // When
    run(() -> ports.units().save(edited));

    // Then
    assertThat(inTransaction(() -> ports.units().find(unit.id()))).contains(edited);
  }

  @Test
  void aStaleRevisionIsRefusedAndNothingOfItKept() {
    // Given
    Unit unit = scene.add(aUnit().departmentOf(scene.company()).ledBy(scene.person()).build());
    Unit kept = renamed(unit, "Phòng Bán hàng", unit.leads());
    Unit late = renamed(unit, "Phòng Nhân sự", Set.of());
    run(() -> ports.units().save(kept));

    // When
    OkrException refused = refusalOf(() -> ports.units().save(late));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
    assertThat(inTransaction(() -> ports.units().find(unit.id()))).contains(kept);
  }

  @Test
  void theTreeHoldsEveryUnitInItsPlace() {
    // Given
    UnitId company = scene.company();
    UnitId department = scene.department();
    UnitId team = scene.team(department);
    Unit archived = scene.add(aUnit().teamOf(department).archived().build());

    // When
    UnitTree tree = inTransaction(() -> ports.units().tree());

    // Then
    assertThat(tree.lineOf(team)).containsExactly(team, department, company);
    assertThat(tree.subtreeOf(department))
        .containsExactlyInAnyOrder(department, team, archived.id());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 200})
  void pagesLoseAndRepeatNothing(int limit) {
    // Given
    UnitId company = scene.company();
    Unit first = scene.add(aUnit().departmentOf(company).ledBy(scene.person()).build());
    Unit second = scene.add(aUnit().departmentOf(company).archived().build());
    Unit third = scene.add(aUnit().teamOf(first.id()).build());

    // When
    List<Unit> all = allPages(limit, ports.units()::page);

    // Then
    assertThat(all).containsSubsequence(first, second, third).doesNotHaveDuplicates();
  }

  @Test
  void aUnitAboveActiveOnesHasActiveChildren() {
    // Given
    UnitId department = scene.department();
    scene.team(department);

    // When
    boolean active = inTransaction(() -> ports.units().hasActiveChildren(department));

    // Then
    assertThat(active).isTrue();
  }

  @Test
  void aUnitAboveArchivedOnesHasNoActiveChildren() {
    // Given
    UnitId department = scene.department();
    scene.add(aUnit().teamOf(department).archived().build());

    // When
    boolean active = inTransaction(() -> ports.units().hasActiveChildren(department));

    // Then
    assertThat(active).isFalse();
  }

  private static Unit renamed(Unit unit, String name, Set<PersonId> leads) {
    return new Unit(
        unit.id(),
        new Title(name),
        unit.kind(),
        unit.parentId(),
        leads,
        unit.archived(),
        unit.revision() + 1);
  }
}

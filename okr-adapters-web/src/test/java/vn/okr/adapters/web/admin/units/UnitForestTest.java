package vn.okr.adapters.web.admin.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.Unit;

class UnitForestTest {
  private final Unit company = aUnit().named("Công ty").build();
  private final Unit sales = aUnit().named("Phòng Bán hàng").departmentOf(company.id()).build();
  private final Unit team = aUnit().named("Nhóm Bắc").teamOf(sales.id()).build();
  private final Unit accounts = aUnit().named("Phòng Ảnh").departmentOf(company.id()).build();
  private final Unit gone = aUnit().named("Cũ").departmentOf(company.id()).archived().build();
  private final List<Unit> all = List.of(company, sales, team, accounts, gone);

  @Test
  void onlyTheTopmostBranchIsOpenAndSortedByVietnameseWords() {
    // Given
    UnitForest forest = new UnitForest(all, false);

    // When
    UnitBranch tree = forest.from(company, null, null);

    // Then
    assertThat(tree.branches()).extracting(UnitBranch::unit).containsExactly(accounts, sales);
    assertThat(tree.branches().getLast().folded()).isTrue();
    assertThat(tree.branches().getLast().below()).isEqualTo(1);
  }

  @Test
  void theTreeIsOpenedAsFarAsTheUnitToBeSeen() {
    // Given
    UnitForest forest = new UnitForest(all, false);

    // When
    UnitBranch tree = forest.from(company, team.id(), null);

    // Then
    assertThat(tree.branches().getLast().branches())
        .extracting(UnitBranch::unit)
        .containsExactly(team);
  }

  @Test
  void archivedUnitsAreThereWhenAskedFor() {
    // Given
    UnitForest forest = new UnitForest(all, true);

    // When
    List<UnitBranch> below = forest.below(company.id(), null);

    // Then
    assertThat(below).extracting(UnitBranch::unit).containsExactly(gone, accounts, sales);
  }

  @Test
  void aUnitIsTakenNeitherByItselfNorBelowItselfNorWhereItStands() {
    // Given
    UnitForest forest = new UnitForest(all, true);

    // When
    UnitBranch tree = forest.from(company, team.id(), sales);

    // Then
    List<UnitBranch> shown = new ArrayList<>(List.of(tree));
    shown.addAll(tree.branches());
    shown.addAll(tree.branches().getLast().branches());
    assertThat(shown)
        .filteredOn(UnitBranch::takes)
        .extracting(UnitBranch::unit)
        .containsExactly(accounts);
  }

  @Test
  void ofThousandsOnlyTheOpenBranchIsShown() {
    // Given
    List<Unit> many = new ArrayList<>(List.of(company, sales));
    for (int i = 0; i < 2_000; i++) {
      many.add(aUnit().named("Nhóm " + i).teamOf(sales.id()).build());
    }
    UnitForest forest = new UnitForest(many, false);

    // When
    UnitBranch tree = forest.from(company, null, null);

    // Then
    assertThat(tree.branches()).hasSize(1);
    assertThat(tree.branches().getFirst().below()).isEqualTo(2_000);
    assertThat(tree.branches().getFirst().branches()).isEmpty();
  }
}

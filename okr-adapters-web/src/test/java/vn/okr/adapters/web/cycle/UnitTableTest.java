package vn.okr.adapters.web.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.okr.application.progress.UnitProgress;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.progress.Tally;

/** Few units are shown at once, many a branch at a time. */
class UnitTableTest {
  private static final int FEW = 5;
  private static final int MANY = 30;
  private static final int TEAMS = 2;

  private final List<UnitProgress> units = new ArrayList<>();
  private final UnitId company = add("Công ty", UnitKind.COMPANY, null);

  @Test
  void showsFewUnitsAtOnce() {
    departments(FEW);

    List<UnitRow> rows = table(null);

    assertThat(rows).hasSize(1 + FEW + FEW * TEAMS);
    assertThat(rows).allSatisfy(row -> assertThat(row.hidden()).isZero());
    assertThat(rows).extracting(UnitRow::fold).containsOnlyNulls();
    assertThat(rows.subList(0, 3)).extracting(UnitRow::depth).containsExactly(0, 1, 2);
  }

  @Test
  void showsOfManyWhatStandsUnderTheCompany() {
    departments(MANY);

    List<UnitRow> rows = table(null);

    assertThat(rows).hasSize(1 + MANY);
    assertThat(rows.getFirst().hidden()).isZero();
    assertThat(rows.getFirst().fold()).isNull();
    assertThat(rows.subList(1, rows.size()))
        .allSatisfy(row -> assertThat(row.hidden()).isEqualTo(TEAMS));
  }

  @Test
  void opensTheBranchThatIsLookedAt() {
    List<UnitId> departments = departments(MANY);

    List<UnitRow> rows = table(departments.get(1));

    assertThat(rows).hasSize(1 + MANY + TEAMS);
    UnitRow opened = rows.get(2);
    assertThat(opened.unit().unit().id()).isEqualTo(departments.get(1));
    assertThat(opened.hidden()).isZero();
    assertThat(opened.fold()).isEqualTo(company);
    assertThat(rows.subList(3, 3 + TEAMS))
        .allSatisfy(
            team -> {
              assertThat(team.unit().unit().parentId()).isEqualTo(departments.get(1));
              assertThat(team.depth()).isEqualTo(2);
              assertThat(team.fold()).isNull();
            });
    assertThat(table(rows.get(3).unit().unit().id())).hasSameSizeAs(rows);
  }

  @Test
  void showsAnUnknownBranchAsNone() {
    departments(MANY);

    assertThat(table(new UnitId(UUID.randomUUID()))).isEqualTo(table(null));
  }

  @Test
  void isEmptyWithoutACompany() {
    assertThat(UnitTable.of(List.of(), Map.of(), null)).isEmpty();
  }

  private List<UnitRow> table(@Nullable UnitId under) {
    return UnitTable.of(units, Map.of(), under);
  }

  private List<UnitId> departments(int count) {
    List<UnitId> departments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      UnitId department = add("Phòng " + i, UnitKind.DEPARTMENT, company);
      departments.add(department);
      for (int team = 0; team < TEAMS; team++) {
        add("Nhóm " + team, UnitKind.TEAM, department);
      }
    }
    return departments;
  }

  private UnitId add(String name, UnitKind kind, @Nullable UnitId parent) {
    UnitId id = new UnitId(UUID.randomUUID());
    units.add(new UnitProgress(new UnitTree.Node(id, name, kind, parent), Tally.NONE, Tally.NONE));
    return id;
  }
}

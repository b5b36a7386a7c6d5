package vn.okr.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.organisation.Organisations.COMPANY;
import static vn.okr.domain.organisation.Organisations.ENGINEERING;
import static vn.okr.domain.organisation.Organisations.MARKETING;
import static vn.okr.domain.organisation.Organisations.PLATFORM;
import static vn.okr.domain.organisation.Organisations.TREE;
import static vn.okr.domain.organisation.Organisations.person;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;

@DisplayName("M14: KPIs are kept by who leads, and read by their owners and machines")
class KpiRightsTest {
  private static final KpiId ID = new KpiId(new UUID(0, 1));
  private static final Map<UnitId, Set<PersonId>> LEADS =
      Map.of(
          COMPANY, Set.of(person(101)),
          ENGINEERING, Set.of(person(102)),
          PLATFORM, Set.of(person(103)),
          MARKETING, Set.of(person(105)));
  private static final Map<String, Actor> ACTORS =
      Map.of(
          "employee", new Actor(person(119), false),
          "owner", new Actor(person(121), false),
          "lead", new Actor(person(102), false),
          "lead above", new Actor(person(101), false),
          "lead below", new Actor(person(103), false),
          "lead beside", new Actor(person(105), false),
          "admin", new Actor(person(119), true),
          "machine named for it", machine(ID.value()),
          "machine", machine(new UUID(0, 2)));

  @ParameterizedTest(name = "{0}: keep {1}, edit {2}, report {3}")
  @CsvSource({
    "employee,             false, false, false",
    "owner,                false, true,  true",
    "lead,                 true,  true,  true",
    "lead above,           true,  true,  true",
    "lead below,           false, false, false",
    "lead beside,          false, false, false",
    "admin,                true,  true,  true",
    "machine named for it, false, false, true",
    "machine,              false, false, false"
  })
  void areGrantedLineByLine(String who, boolean keep, boolean edit, boolean report) {
    // Given
    Kpi kpi = kpiOfEngineering();

    // When
    KpiRights rights =
        new KpiRights(
            Objects.requireNonNull(ACTORS.get(who)),
            Affiliation.in(
                TREE,
                Owner.of(ENGINEERING),
                Set.of(ENGINEERING),
                unit -> LEADS.getOrDefault(unit, Set.of())));

    // Then
    assertThat(isLetThrough(rights::requireKeep)).isEqualTo(keep);
    assertThat(isLetThrough(() -> rights.requireEdit(kpi))).isEqualTo(edit);
    assertThat(isLetThrough(() -> rights.requireReport(kpi))).isEqualTo(report);
  }

  private static boolean isLetThrough(Runnable gate) {
    try {
      gate.run();
      return true;
    } catch (NotAllowed denied) {
      return false;
    }
  }

  private static Kpi kpiOfEngineering() {
    return Kpi.fresh(
        ID,
        new Kpi.Definition(
            new Title("Giao hàng đúng hẹn"),
            null,
            ENGINEERING,
            person(121),
            new HealthyRange(Quantity.of("95"), null),
            null,
            new Cadence(1, CadenceUnit.WEEK)));
  }

  private static Actor machine(UUID reportsOn) {
    return new Actor(new ServiceAccountId(new UUID(0, 9)), false, true, Set.of(reportsOn));
  }
}

package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cycles are shaped and closed while their surroundings change. */
@ExtendWith(SharedReplicas.class)
class CycleShapeRaceIT {
  private final Replicas replicas;
  private final Firm firm;

  CycleShapeRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @RepeatedTest(20)
  void twoCyclesAreNotEachPutWithinTheOther() {
    // Given
    Call one = within("2026-01-01", "2026-12-31", planned("2026-01-01", "2026-03-31"));
    String path = one.path();
    String inner = String.valueOf(one.body().get("parentId"));
    Call other = firm.patch("/cycles/" + inner, Map.of("parentId", path.substring(8)));

    // When
    Outcome outcome = replicas.atOnce(List.of(one, other));

    // Then
    assertThat(outcome.of(1).accepted()).isTrue();
    assertThat(outcome.refusals()).isEqualTo(List.of("outside-cycle"));
  }

  @RepeatedTest(20)
  void aQuarterStaysWithinItsYear() {
    // Given
    String year = planned("2026-01-01", "2026-12-31");
    String quarter = planned("2026-10-01", "2026-12-30");
    Call join = firm.patch("/cycles/" + quarter, Map.of("parentId", year));
    Call shorten = firm.patch("/cycles/" + year, Map.of("endsOn", "2026-11-30"));

    // When
    Outcome outcome = replicas.race("cycle", join, shorten);

    // Then
    assertThat(outcome.refusals()).isEqualTo(List.of("outside-cycle"));
  }

  @RepeatedTest(20)
  void aCycleThatClosesWhileAUnitIsMadeKeepsFiguresThatCanBeRead() {
    // Given
    String cycle = firm.cycle("RUNNING", "GRADING");
    Map<String, Object> unit =
        Map.of(
            "name",
            "Khối " + UUID.randomUUID(),
            "kind",
            "DEPARTMENT",
            "parentId",
            firm.company(),
            "leads",
            List.of(firm.person()));

    // When
    Outcome outcome =
        replicas.race("cycle_affiliation", firm.step(cycle, "CLOSED"), firm.post("/units", unit));

    // Then
    assertThat(outcome.refusals()).isEmpty();
    assertThat(affiliationsToUnknownUnits(cycle)).isZero();
  }

  private String planned(String startsOn, String endsOn) {
    return replicas
        .ask(
            firm.post(
                "/cycles",
                Map.of("name", "Kỳ " + UUID.randomUUID(), "startsOn", startsOn, "endsOn", endsOn)))
        .id();
  }

  private Call within(String startsOn, String endsOn, String parent) {
    return firm.patch("/cycles/" + planned(startsOn, endsOn), Map.of("parentId", parent));
  }

  private long affiliationsToUnknownUnits(String cycle) {
    return replicas
        .ground()
        .count(
            """
            select count(*) from cycle_affiliation a
            where a.cycle_id = '%s' and not exists (
              select from cycle_unit u where u.cycle_id = a.cycle_id and u.unit_id = a.unit_id)
            """
                .formatted(cycle));
  }
}

package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("M2: the units stay a tree, whoever moves them at once")
@ExtendWith(SharedReplicas.class)
class UnitTreeRaceIT {
  private static final String UNREACHED =
      """
      with recursive reached as (
        select id from unit where parent_id is null
        union
        select unit.id from unit join reached on unit.parent_id = reached.id)
      select count(*) from unit where id not in (select id from reached)
      """;

  private static final String BELOW_ARCHIVED =
      """
      select count(*) from unit below join unit above on above.id = below.parent_id
      where above.archived and not below.archived
      """;

  private final Replicas replicas;
  private final Firm firm;

  UnitTreeRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @RepeatedTest(40)
  void twoUnitsAreNotEachPutBelowTheOther() {
    // Given
    String one = firm.department(firm.company());
    String other = firm.department(firm.company());

    // When
    Outcome outcome = replicas.race("unit", move(one, other), move(other, one));

    // Then
    assertThat(outcome.refusals()).isEqualTo(List.of("invalid-tree"));
    assertThat(replicas.ground().count(UNREACHED)).isZero();
  }

  @RepeatedTest(20)
  void threeUnitsDoNotMakeARing() {
    // Given
    String first = firm.department(firm.company());
    String second = firm.department(firm.company());
    String third = firm.department(firm.company());

    // When
    Outcome outcome =
        replicas.race("unit", move(first, second), move(second, third), move(third, first));

    // Then
    assertThat(outcome.refusals()).isEqualTo(List.of("invalid-tree"));
    assertThat(replicas.ground().count(UNREACHED)).isZero();
  }

  @RepeatedTest(20)
  void nothingIsMadeBelowAUnitBeingArchived() {
    // Given
    String unit = firm.department(firm.company());
    Call child =
        firm.post(
            "/units",
            Map.of("name", "Nhóm " + UUID.randomUUID(), "kind", "TEAM", "parentId", unit));

    // When
    Outcome outcome = replicas.race("unit", archive(unit), child);

    // Then
    assertThat(outcome.refusals()).hasSize(1).isSubsetOf("in-use", "unknown-reference");
    assertThat(replicas.ground().count(BELOW_ARCHIVED)).isZero();
  }

  @RepeatedTest(20)
  void nothingIsMovedBelowAUnitBeingArchived() {
    // Given
    String unit = firm.department(firm.company());
    Call moving = move(firm.department(firm.company()), unit);

    // When
    Outcome outcome = replicas.race("unit", moving, archive(unit));

    // Then
    assertThat(outcome.refusals()).hasSize(1).isSubsetOf("in-use", "unknown-reference");
    assertThat(replicas.ground().count(BELOW_ARCHIVED)).isZero();
  }

  @RepeatedTest(20)
  void ofTwoWhoNameTheLeadsOneIsToldThatTheyChanged() {
    // Given
    String unit = firm.department(firm.company());
    String one = firm.person();
    String other = firm.person();

    // When
    Outcome outcome = replicas.race("unit_lead", lead(unit, one), lead(unit, other));

    // Then
    assertThat(outcome.refusals()).isEqualTo(List.of("stale"));
    assertThat(firm.get("/units/" + unit).body().at("/leads"))
        .isEqualTo(outcome.accepted().getFirst().body().at("/leads"));
  }

  private Call move(String unit, String parent) {
    return firm.patch("/units/" + unit, Map.of("parentId", parent));
  }

  private Call archive(String unit) {
    return firm.patch("/units/" + unit, Map.of("archived", true));
  }

  private Call lead(String unit, String person) {
    return firm.patch("/units/" + unit, Map.of("leads", List.of(person)));
  }
}

package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("M10: never more than the limit, however many publish at once")
@ExtendWith(SharedReplicas.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FocusLimitRaceIT {
  private static final int LIMIT = 5;

  private final Replicas replicas;
  private final Firm firm;
  private String cycle;
  private String unit;

  FocusLimitRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @BeforeAll
  void leaveOnePlace() {
    cycle = firm.cycle();
    unit = firm.department(firm.company());
    IntStream.range(1, LIMIT).forEach(_ -> firm.published(cycle, unit, 1));
  }

  @RepeatedTest(40)
  void ofFourDraftsOneGetsTheLastPlace() {
    // Given
    Call[] publishing =
        IntStream.range(0, 4)
            .mapToObj(_ -> firm.publish(firm.draft(cycle, unit, 1)))
            .toArray(Call[]::new);

    // When
    Outcome outcome = replicas.race("objective", publishing);

    // Then
    assertThat(outcome.accepted()).hasSize(1);
    assertThat(outcome.refusals()).containsExactly("focus-limit", "focus-limit", "focus-limit");
    assertThat(published()).isEqualTo(LIMIT);
    leaveThePlaceOf(outcome.accepted().getFirst().id());
  }

  @RepeatedTest(20)
  void aGoalHandedOverAndADraftDoNotBothGetTheLastPlace() {
    // Given
    String elsewhere = firm.published(cycle, firm.department(firm.company()), 1);
    Call handedOver =
        firm.patch(
            "/objectives/" + elsewhere,
            Map.of("owner", Map.of("type", "unit", "id", unit), "reason", "Đổi người phụ trách"));
    Call publishing = firm.publish(firm.draft(cycle, unit, 1));

    // When
    Outcome outcome = replicas.race("objective", handedOver, publishing);

    // Then
    assertThat(outcome.refusals()).isEqualTo(List.of("focus-limit"));
    assertThat(published()).isEqualTo(LIMIT);
    leaveThePlaceOf(outcome.accepted().getFirst().id());
  }

  private long published() {
    return replicas
        .ground()
        .count(
            "select count(*) from objective where state = 'PUBLISHED' and owner_unit_id = '%s'"
                .formatted(unit));
  }

  private void leaveThePlaceOf(String objective) {
    replicas.ask(firm.post("/objectives/" + objective + "/drop", Map.of("reason", "Hết vòng đua")));
  }
}

package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** People check in while others edit, drop, correct and check in on the same goals. */
@ExtendWith(SharedReplicas.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckInRaceIT {
  private final Replicas replicas;
  private final Firm firm;
  private String cycle;
  private String unit;
  private String objective;
  private List<String> keyResults;

  CheckInRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @BeforeAll
  void publish() {
    cycle = firm.cycle("RUNNING");
    unit = firm.department(firm.company());
    objective = firm.published(cycle, unit, 2);
    keyResults = firm.keyResults(objective);
  }

  @RepeatedTest(30)
  void anEditAndACheckInAreBothKept(RepetitionInfo round) {
    // Given
    String title = "Vòng " + round.getCurrentRepetition();
    Call edit = firm.patch("/objectives/" + objective, Map.of("title", title));
    Call checkIn = firm.checkIn(keyResults.getFirst(), round.getCurrentRepetition());

    // When
    Outcome outcome = replicas.race("objective", edit, checkIn);

    // Then
    assertThat(outcome.refusals()).isEmpty();
    Answer stored = firm.get("/objectives/" + objective);
    assertThat(stored.text("/title")).isEqualTo(title);
    assertThat(stored.text("/keyResults/0/current")).isEqualTo("" + round.getCurrentRepetition());
  }

  @RepeatedTest(20)
  void ofTwoEditsOneIsKeptWhole(RepetitionInfo round) {
    // Given
    String path = "/objectives/" + objective;
    String one = "Một " + round.getCurrentRepetition();
    String other = "Hai " + round.getCurrentRepetition();
    Call first = firm.patch(path, Map.of("title", one));
    Call second = firm.patch(path, Map.of("title", other));

    // When
    Outcome outcome = replicas.race("objective", first, second);

    // Then
    assertThat(outcome.refusals()).isEqualTo(List.of("stale"));
    String winner = outcome.accepted().getFirst().text("/title");
    assertThat(firm.get(path).text("/title")).isEqualTo(winner);
    assertThat(linesWith(one)).isEqualTo(winner.equals(one) ? 1 : 0);
    assertThat(linesWith(other)).isEqualTo(winner.equals(other) ? 1 : 0);
  }

  @RepeatedTest(20)
  void aNewMeasureCountsACheckInOfTheSameMoment(RepetitionInfo round) {
    // Given
    int target = 200 + round.getCurrentRepetition();
    String path = "/key-results/" + keyResults.getFirst();
    Map<String, ?> measure = Map.of("type", "metric", "start", 0, "target", target);
    Call edit = firm.patch(path, Map.of("measure", measure, "reason", "Đặt lại chỉ tiêu"));
    Call checkIn = firm.checkIn(keyResults.getFirst(), target);

    // When
    Outcome outcome = replicas.race("key_result", edit, checkIn);

    // Then
    assertThat(outcome.refusals()).isEmpty();
    assertThat(firm.get(path).body().at("/score").asDouble()).isEqualTo(1);
  }

  @RepeatedTest(20)
  void gridsInOppositeOrdersDoNotStopEachOther() {
    // Given
    String other = firm.keyResults(firm.published(cycle, firm.department(unit), 1)).getFirst();
    Call down = grid(keyResults.getFirst(), other);
    Call up = grid(other, keyResults.getFirst());

    // When
    Outcome outcome = replicas.race("check_in", down, up, down, up);

    // Then
    assertThat(outcome.refusals()).isEmpty();
    assertThat(checkInsOn(other)).isEqualTo(4);
  }

  @RepeatedTest(20)
  void aCheckInIsCorrectedOnce() {
    // Given
    String keyResult = keyResults.getFirst();
    String wrong = replicas.ask(firm.checkIn(keyResult, 1)).id();
    Call correction =
        firm.post(
            "/key-results/" + keyResult + "/check-ins", Map.of("value", 2, "corrects", wrong));

    // When
    Outcome outcome = replicas.race("check_in", correction, correction);

    // Then
    assertThat(outcome.refusals()).hasSize(1);
    assertThat(count("check_in where corrects = '%s'", wrong)).isEqualTo(1);
  }

  @RepeatedTest(20)
  void whatIsDroppedTakesNoCheckIn() {
    // Given
    String dropped = firm.published(cycle, firm.department(unit), 1);
    String keyResult = firm.keyResults(dropped).getFirst();
    Call drop = firm.post("/objectives/" + dropped + "/drop", Map.of("reason", "Đổi hướng"));

    // When
    Outcome outcome = replicas.race("objective", firm.checkIn(keyResult, 50), drop);

    // Then
    assertThat(outcome.of(1).accepted()).isTrue();
    assertThat(outcome.refusals()).isSubsetOf("illegal-transition");
    assertThat(checkInsOn(keyResult)).isEqualTo(2 - outcome.refusals().size() - 1);
  }

  private Call grid(String first, String second) {
    return firm.post(
        "/check-ins",
        Map.of(
            "items",
            List.of(
                Map.of("keyResultId", first, "value", 3),
                Map.of("keyResultId", second, "value", 4))));
  }

  private long linesWith(String title) {
    return count(
        "history where subject_id = '%s' and what = 'EDITED' and new_value = '%s'",
        objective, title);
  }

  private long checkInsOn(String keyResult) {
    return count("check_in where key_result_id = '%s'", keyResult);
  }

  private long count(String from, Object... values) {
    return replicas.ground().count("select count(*) from " + from.formatted(values));
  }
}

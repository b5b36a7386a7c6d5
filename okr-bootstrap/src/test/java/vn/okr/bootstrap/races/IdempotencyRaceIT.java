package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client that hears nothing asks again, perhaps while the first request is still at work. */
@ExtendWith(SharedReplicas.class)
class IdempotencyRaceIT {
  private final Replicas replicas;
  private final Firm firm;
  private final String key = UUID.randomUUID().toString();
  private final String title = "Quý " + key;

  IdempotencyRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @RepeatedTest(60)
  void theSameRequestIsDoneOnceAndAnsweredTheSame() {
    // Given
    Call call = cycle("2026-01-01").once(key);

    // When
    Outcome outcome = replicas.race("cycle", call, call, call, call);

    // Then
    JsonNode first = outcome.accepted().getFirst().body();
    assertThat(outcome.accepted()).extracting(Answer::body).containsOnly(first);
    assertThat(outcome.refusals()).allMatch("idempotency-key-running"::equals);
    assertThat(replicas.ask(call).body()).isEqualTo(first);
    assertThat(made()).isEqualTo(1);
  }

  @RepeatedTest(20)
  void anotherRequestUnderTheSameKeyIsRefused() {
    // Given
    Call one = cycle("2026-01-01").once(key);
    Call other = cycle("2026-02-01").once(key);

    // When
    Outcome outcome = replicas.race("cycle", one, other);

    // Then
    assertThat(outcome.refusals())
        .hasSize(1)
        .isSubsetOf("idempotency-key-running", "idempotency-key-reused");
    assertThat(made()).isEqualTo(1);
  }

  private Call cycle(String startsOn) {
    return firm.post(
        "/cycles", Map.of("name", title, "startsOn", startsOn, "endsOn", "2026-03-31"));
  }

  private long made() {
    return replicas.ground().count("select count(*) from cycle where name = '%s'".formatted(title));
  }
}

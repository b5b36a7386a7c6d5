package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft, or a key result of it, goes while others rest goals on it. */
@ExtendWith(SharedReplicas.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemovalRaceIT {
  private final Replicas replicas;
  private final Firm firm;
  private String cycle;
  private String unit;

  RemovalRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @BeforeAll
  void plan() {
    cycle = firm.cycle();
    unit = firm.department(firm.company());
  }

  @RepeatedTest(30)
  void aLinkToADraftThatGoesIsRefusedOrGoesWithIt() {
    // Given
    String upper = firm.draft(cycle, firm.company(), 1);
    String lower = firm.draft(cycle, unit, 1);
    Map<String, Object> link = Firm.contributesTo("objective", upper);
    replicas.ask(firm.align(lower, link));
    Call removal = Call.delete(firm.admin(), "/objectives/" + upper, etag("/objectives/" + upper));

    // When
    Outcome outcome = replicas.race("link", firm.align(lower, link), removal);

    // Then
    assertThat(outcome.of(1).accepted()).isTrue();
    assertThat(outcome.refusals()).isSubsetOf("unknown-reference");
    assertThat(linksOf(lower)).isZero();
  }

  @RepeatedTest(30)
  void aLinkToAKeyResultThatGoesIsRefusedOrGoesWithIt() {
    // Given
    String upper = firm.draft(cycle, firm.company(), 2);
    String keyResult = firm.keyResults(upper).getFirst();
    String lower = firm.draft(cycle, unit, 1);
    Map<String, Object> link = Firm.contributesTo("keyResult", keyResult);
    replicas.ask(firm.align(lower, link));
    String path = "/key-results/" + keyResult;
    Call removal = Call.delete(firm.admin(), path, etag(path));

    // When
    Outcome outcome = replicas.race("link", firm.align(lower, link), removal);

    // Then
    assertThat(outcome.of(1).accepted()).isTrue();
    assertThat(outcome.refusals()).isSubsetOf("unknown-reference");
    assertThat(linksOf(lower)).isZero();
  }

  private String etag(String path) {
    return firm.get(path).etag();
  }

  private long linksOf(String objective) {
    return replicas
        .ground()
        .count("select count(*) from link where from_objective_id = '%s'".formatted(objective));
  }
}

package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser's first page asks many things at once, and any replica may be asked. */
@ExtendWith(SharedReplicas.class)
class FirstSignInRaceIT {
  private final Replicas replicas;
  private final Firm firm;
  private final String subject = "sub-" + UUID.randomUUID();
  private final String email = subject + "@company.example";

  FirstSignInRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @RepeatedTest(40)
  void whoeverSignsInForTheFirstTimeIsOnePerson() {
    // Given
    Call me = Call.get(replicas.ground().token(subject, email), "/me");

    // When
    Outcome outcome = replicas.race("person", me, me, me, me);

    // Then
    assertThat(outcome.accepted()).hasSize(4);
    assertThat(outcome.accepted().stream().map(Answer::id).distinct()).hasSize(1);
    assertThat(people()).isEqualTo(1);
  }

  @RepeatedTest(30)
  void whoeverIsRegisteredClaimsTheirRecord() {
    // Given
    String registered = registered();
    Call me = Call.get(replicas.ground().token(subject, email), "/me");

    // When
    Outcome outcome = replicas.race("person", me, me, me, me);

    // Then
    assertThat(outcome.answers()).extracting(Answer::id).containsOnly(registered);
    assertThat(people()).isEqualTo(1);
  }

  @RepeatedTest(30)
  void ofTwoWhoClaimOneRecordOneGetsIt() {
    // Given
    String registered = registered();
    Call one = Call.get(replicas.ground().token(subject, email), "/me");
    Call other = Call.get(replicas.ground().token(subject + "-other", email), "/me");

    // When
    Outcome outcome = replicas.race("person", one, other);

    // Then
    assertThat(outcome.accepted())
        .extracting(Answer::id)
        .contains(registered)
        .doesNotHaveDuplicates();
    assertThat(people()).isEqualTo(2);
  }

  private String registered() {
    return replicas
        .ask(firm.post("/people", Map.of("displayName", "Trần Bình", "email", email)))
        .id();
  }

  private long people() {
    return replicas
        .ground()
        .count("select count(*) from person where email = '%s'".formatted(email));
  }
}

package vn.okr.adapters.persistence.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Meeting;
import vn.okr.application.port.RememberedAnswers;
import vn.okr.application.port.RememberedAnswers.Key;
import vn.okr.domain.organisation.PersonId;

/** The same request arriving twice at the same time. */
@DatabaseTest
class ConcurrentClaimsTest {
  @Inject RememberedAnswers answers;
  @Inject Meeting meeting;

  @Test
  void aKeyIsClaimedByOneOnlyAndTheOtherIsToldAtOnce() {
    // Given
    Key key = new Key(new PersonId(new UUID(0, 1)), "POST", "/api/v1/objectives", "k");

    // When
    Meeting.Second<Boolean> second =
        meeting.meet(() -> answers.claim(key), () -> answers.claim(key));

    // Then
    assertThat(second.waited()).isFalse();
    assertThat(second.result()).isFalse();
  }

  @Test
  void anotherKeyIsClaimedMeanwhile() {
    // Given
    PersonId caller = new PersonId(new UUID(0, 1));
    Key key = new Key(caller, "POST", "/api/v1/objectives", "k");
    Key other = new Key(caller, "POST", "/api/v1/objectives", "l");

    // When
    Meeting.Second<Boolean> second =
        meeting.meet(() -> answers.claim(key), () -> answers.claim(other));

    // Then
    assertThat(second.result()).isTrue();
  }
}

package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.okr.application.Outages;
import vn.okr.domain.shared.NotFound;

/** What every way of telling outages holds to. */
public abstract class OutagesContract {

  /** The port under test. */
  protected abstract Outages outages();

  /** What its store throws when it is away. */
  protected abstract Throwable anOutage();

  @Test
  void aStoreThatIsAwayIsAnOutage() {
    // Given
    Throwable away = anOutage();

    // When
    Optional<String> reason = outages().reasonOf(away);

    // Then
    assertThat(reason).isPresent();
  }

  @Test
  void anOutageIsRecognisedHoweverItWasWrapped() {
    // Given
    Throwable wrapped = new IllegalStateException(new RuntimeException(anOutage()));

    // When
    Optional<String> reason = outages().reasonOf(wrapped);

    // Then
    assertThat(reason).isPresent();
  }

  @Test
  void aRefusalIsNoOutage() {
    // Given
    Throwable refusal = new NotFound();

    // When
    Optional<String> reason = outages().reasonOf(refusal);

    // Then
    assertThat(reason).isEmpty();
  }

  @Test
  void aFaultOfTheProductIsNoOutage() {
    // Given
    Throwable fault = new IllegalStateException(new NullPointerException());

    // When
    Optional<String> reason = outages().reasonOf(fault);

    // Then
    assertThat(reason).isEmpty();
  }
}

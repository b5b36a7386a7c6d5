package vn.okr.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.okr.application.port.History;
import vn.okr.application.port.Time;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

class PortsTest {
  private final Ports memory = PortsInMemory.ofNewCompany();

  @Test
  void onePortIsReplacedAndTheOthersStay() {
    // Given
    History silent = _ -> {};

    // When
    Ports changed = memory.with(History.class, silent);

    // Then
    assertThat(changed.history()).isSameAs(silent);
    assertThat(changed.people()).isSameAs(memory.people());
  }

  @Test
  void aPortWithoutASuiteIsRefused() {
    // Given
    Time time = () -> Instant.EPOCH;

    // When
    Throwable refused = catchThrowable(() -> memory.with(Time.class, time));

    // Then
    assertThat(refused).hasMessage("No suite knows Time");
  }
}

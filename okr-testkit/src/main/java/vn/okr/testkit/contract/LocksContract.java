package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.port.Locks.Lock;
import vn.okr.domain.organisation.Owner;

/** What all locks hold to; waiting takes two writers at once and is each adapter's own test. */
public abstract class LocksContract extends PortContract {

  @Test
  void whoHoldsALockMayHoldItAgain() {
    // Given
    List<Lock> locks = allKinds();

    // When
    Runnable holdTwice =
        () ->
            run(
                () -> {
                  locks.forEach(ports.locks()::hold);
                  locks.forEach(ports.locks()::hold);
                });

    // Then
    assertThatCode(holdTwice::run).doesNotThrowAnyException();
  }

  @Test
  void aLockIsFreeWhenItsTransactionEnds() {
    // Given
    List<Lock> locks = allKinds();
    run(() -> locks.forEach(ports.locks()::hold));

    // When
    Runnable holdAgain = () -> run(() -> locks.forEach(ports.locks()::hold));

    // Then
    assertThatCode(holdAgain::run).doesNotThrowAnyException();
  }

  private List<Lock> allKinds() {
    return List.of(
        new Lock.UnitShape(),
        new Lock.CycleShape(),
        new Lock.Alignment(),
        new Lock.Focus(scene.cycle(), Owner.of(scene.person())),
        new Lock.Focus(scene.cycle(), Owner.of(scene.department())));
  }
}

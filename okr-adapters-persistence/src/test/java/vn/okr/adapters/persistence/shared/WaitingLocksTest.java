package vn.okr.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Meeting;
import vn.okr.application.port.Locks;
import vn.okr.application.port.Locks.Lock;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;

/** Writers that a rule makes wait for one another. */
@DatabaseTest
class WaitingLocksTest {
  @Inject Locks locks;
  @Inject Meeting meeting;

  @Test
  void whoWantsALockThatIsHeldWaits() {
    // Given
    Owner owner = Owner.of(new PersonId(new UUID(0, 1)));
    CycleId cycle = new CycleId(new UUID(0, 2));

    // When
    boolean waited = waits(new Lock.Focus(cycle, owner), new Lock.Focus(cycle, owner));

    // Then
    assertThat(waited).isTrue();
  }

  @Test
  void theFocusOfAnotherOwnerIsAnotherLock() {
    // Given
    CycleId cycle = new CycleId(new UUID(0, 2));
    Owner one = Owner.of(new PersonId(new UUID(0, 1)));
    Owner other = Owner.of(new PersonId(new UUID(0, 3)));

    // When
    boolean waited = waits(new Lock.Focus(cycle, one), new Lock.Focus(cycle, other));

    // Then
    assertThat(waited).isFalse();
  }

  @Test
  void alignmentAndUnitShapeAreDifferentLocks() {
    // Given
    Lock alignment = new Lock.Alignment();
    Lock shape = new Lock.UnitShape();

    // When
    boolean waited = waits(alignment, shape);

    // Then
    assertThat(waited).isFalse();
  }

  private boolean waits(Lock first, Lock second) {
    return meeting
        .meet(
            () -> locks.hold(first),
            () -> {
              locks.hold(second);
              return true;
            })
        .waited();
  }
}

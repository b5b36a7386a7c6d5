package vn.okr.adapters.persistence.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.postgresql.replication.LogSequenceNumber;

class ReplayTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Replay replay = new Replay(Duration.ofSeconds(5));

  @Test
  void aStandbyAtTheSamePositionHasAllThatWasBeforeTheQuestion() {
    // When
    Reached reached = replay.after(look(100, SECOND, 100));

    // Then
    assertThat(reached).isEqualTo(new Reached(at(100), SECOND));
  }

  @Test
  void nothingIsKnownOfOneThatIsBehindFromTheFirstLookOn() {
    // When
    Reached reached = replay.after(look(90, SECOND, 100));

    // Then
    assertThat(reached).isNull();
  }

  @Test
  void oneThatFollowsIsAsNearAsTheLatestPositionItHasPassed() {
    // Given
    replay.after(look(100, SECOND, 100));
    replay.after(look(100, 2 * SECOND, 200));
    replay.after(look(100, 3 * SECOND, 300));

    // When
    Reached reached = replay.after(look(299, 4 * SECOND, 400));

    // Then
    assertThat(reached).isEqualTo(new Reached(at(299), 2 * SECOND));
  }

  @Test
  void oneThatStandsStillFallsBehind() {
    // Given
    replay.after(look(100, SECOND, 100));
    replay.after(look(100, 2 * SECOND, 200));

    // When
    Reached reached = replay.after(look(100, 20 * SECOND, 300));

    // Then
    assertThat(reached).isEqualTo(new Reached(at(100), SECOND));
  }

  @Test
  void oneThatWasFarBehindIsNearAgainWithTheLatestPosition() {
    // Given
    replay.after(look(100, SECOND, 200));
    replay.after(look(100, 20 * SECOND, 300));

    // When
    Reached reached = replay.after(look(400, 21 * SECOND, 400));

    // Then
    assertThat(reached).isEqualTo(new Reached(at(400), 21 * SECOND));
  }

  @Test
  void positionsBeyondTheMiddleOfTheirRangeAreLaterOnes() {
    // When
    Reached reached = replay.after(look(1, SECOND, -1));

    // Then
    assertThat(reached).isNull();
  }

  @Test
  void oneAheadOfTheDatabaseIsAstray() {
    // When
    Replay.Look ahead = look(101, SECOND, 100);
    Replay.Look level = look(100, SECOND, 100);

    // Then
    assertThat(ahead.isAstray()).isTrue();
    assertThat(level.isAstray()).isFalse();
  }

  private static Replay.Look look(long replayed, long asked, long written) {
    return new Replay.Look(at(replayed), asked, at(written));
  }

  private static LogSequenceNumber at(long position) {
    return LogSequenceNumber.valueOf(position);
  }
}

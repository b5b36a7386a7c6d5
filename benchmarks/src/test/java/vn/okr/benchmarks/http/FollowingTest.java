package vn.okr.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.okr.benchmarks.volume.Ancestors.Look;

class FollowingTest {
  private static final Instant LAST = Instant.parse("2026-11-28T09:00:00Z");

  private final Following following = new Following();

  @Test
  void tellsHowLongTheGoalsAboveWereWrong() {
    // Given
    following.see(look(100, 0, 3));
    following.see(look(250, 0, 0));
    following.see(look(1_900, 0, 0));

    // When
    Duration delay = following.see(look(2_100, 0, 0));

    // Then
    assertThat(delay).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void beginsAnewWithEachCheckIn() {
    // Given
    following.see(look(100, 0, 0));
    following.see(look(1_000, 900, 1));
    following.see(look(1_200, 900, 0));

    // When
    Duration delay = following.see(look(3_000, 900, 0));

    // Then
    assertThat(delay).isEqualTo(Duration.ofMillis(300));
  }

  @Test
  void doesNotTakeForLastWhatMayNotBeTheLast() {
    // Given
    following.see(look(100, 0, 0));

    // When
    Duration delay = following.see(look(1_000, 0, 0));

    // Then
    assertThat(delay).isNull();
  }

  @Test
  void goesOnWhileAGoalIsWrong() {
    // Given
    following.see(look(100, 0, 0));

    // When
    Duration delay = following.see(look(5_000, 0, 1));

    // Then
    assertThat(delay).isNull();
  }

  private static Look look(long millis, long lastCheckIn, int wrong) {
    return new Look(LAST.plusMillis(millis), LAST.plusMillis(lastCheckIn), wrong);
  }
}

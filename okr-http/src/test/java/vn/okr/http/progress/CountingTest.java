package vn.okr.http.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.shared.NotFound;

class CountingTest {
  private static final CycleId CYCLE = new CycleId(new UUID(0, 1));
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Queue<Runnable> later = new ArrayDeque<>();
  private final Counting<Integer> counting =
      new Counting<>(this::count, this::clock, this::doOrPutOff);
  private boolean puttingOff;
  private long clock;
  private Duration takes = Duration.ofMillis(5);
  private int counted;

  @Test
  void whatIsQuicklyCountedIsCountedForEveryone() {
    // When
    int first = counting.now(CYCLE);
    int second = counting.now(CYCLE);

    // Then
    assertThat(second).isEqualTo(first + 1);
  }

  @Test
  void oneLongCountDoesNotMakeItDear() {
    // Given
    takes = Duration.ofSeconds(2);
    counting.now(CYCLE);
    takes = Duration.ofMillis(5);
    counting.now(CYCLE);

    // When
    int after = counting.now(CYCLE);

    // Then
    assertThat(after).isEqualTo(3);
  }

  @Test
  void whatIsDearIsKeptForTenTimesAsLongAsItTook() {
    // Given
    countedDearly();

    // When
    pass(Duration.ofSeconds(17));
    int kept = counting.now(CYCLE);
    pass(Duration.ofSeconds(2));
    puttingOff = true;
    int stillShown = counting.now(CYCLE);
    later.forEach(Runnable::run);
    int renewed = counting.now(CYCLE);

    // Then
    assertThat(kept).isEqualTo(2);
    assertThat(stillShown).isEqualTo(2);
    assertThat(renewed).isEqualTo(3);
  }

  @Test
  void whoComesMuchLaterWaitsForItAnew() {
    // Given
    countedDearly();

    // When
    pass(Duration.ofMinutes(1));
    int anew = counting.now(CYCLE);

    // Then
    assertThat(anew).isEqualTo(3);
  }

  @Test
  void aMomentIsKeptEvenIfCountingIsCheap() {
    // Given
    int first = counting.recent(CYCLE, SECOND);

    // When
    pass(Duration.ofMillis(900));
    int kept = counting.recent(CYCLE, SECOND);

    // Then
    assertThat(kept).isEqualTo(first);
  }

  @Test
  void aRefusalIsHandedOnAsItIs() {
    // Given
    Counting<Integer> refused =
        new Counting<>(
            _ -> {
              throw new NotFound();
            },
            this::clock,
            Runnable::run);

    // Then
    assertThatThrownBy(() -> refused.now(CYCLE)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> refused.recent(CYCLE, SECOND)).isInstanceOf(NotFound.class);
  }

  private void countedDearly() {
    takes = Duration.ofSeconds(2);
    counting.now(CYCLE);
    counting.now(CYCLE);
    assertThat(counted).isEqualTo(2);
  }

  private void doOrPutOff(Runnable work) {
    if (puttingOff) {
      later.add(work);
    } else {
      work.run();
    }
  }

  private void pass(Duration time) {
    clock += time.toNanos();
  }

  private long clock() {
    return clock;
  }

  private int count(CycleId cycle) {
    clock += takes.toNanos();
    return ++counted;
  }
}

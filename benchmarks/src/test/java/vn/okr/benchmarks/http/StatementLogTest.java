package vn.okr.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLogTest {
  @Test
  void countsWhatARequestUsuallySendsBetweenBeginningsAndEnds() {
    // Given
    List<String> usual = List.of("BEGIN", "set transaction read only", "select 1", "COMMIT");
    List<String> besides = List.of("BEGIN", "select 1", "COMMIT", "begin", "select 2", "select 3");

    // When
    int count = StatementLog.usualCountOf(List.of(usual, besides, usual));

    // Then
    assertThat(count).isEqualTo(2);
  }
}

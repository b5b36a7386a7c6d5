package vn.okr.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordedSinceTest {
  private static final String FROM_THE_FIRST = "id >= '00000000-0000-0000-0000-000000000000'";

  @Test
  void monthsUpToTheOneBeforeTheMakingAreLeftOut() {
    // Given
    UUID made = madeAt("2026-05-20T10:00:00Z");

    // When
    String condition = RecordedSince.condition("id", Set.of(made)).text();

    // Then
    assertThat(condition).isEqualTo("id >= '" + leastOf("2026-04-01T00:00:00Z") + "'");
  }

  @Test
  void ofSeveralTheFirstOneMadeDecides() {
    // Given
    List<UUID> made = List.of(madeAt("2026-05-20T10:00:00Z"), madeAt("2026-01-01T00:00:00Z"));

    // When
    String condition = RecordedSince.condition("id", made).text();

    // Then
    assertThat(condition).isEqualTo("id >= '" + leastOf("2025-12-01T00:00:00Z") + "'");
  }

  @Test
  void anIdThatTellsNoTimeLeavesAllMonthsIn() {
    // Given
    List<UUID> made =
        List.of(
            madeAt("2026-05-20T10:00:00Z"),
            UUID.fromString("0d9e7bd5-0be1-4e0c-9d2f-5a1f0a7c4f10"));

    // When
    String condition = RecordedSince.condition("id", made).text();

    // Then
    assertThat(condition).isEqualTo(FROM_THE_FIRST);
  }

  @Test
  void idsOfTimesToComeMakeNoTextsOfTheirOwn() {
    // Given
    Set<UUID> inAThousandYears = Set.of(madeAt("3026-05-20T10:00:00Z"));
    Set<UUID> later = Set.of(madeAt("4026-05-20T10:00:00Z"));

    // When
    String condition = RecordedSince.condition("id", inAThousandYears).text();

    // Then
    assertThat(condition).isEqualTo(RecordedSince.condition("id", later).text());
  }

  private static UUID madeAt(String instant) {
    return new UUID(Instant.parse(instant).toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
  }

  private static UUID leastOf(String instant) {
    return new UUID(Instant.parse(instant).toEpochMilli() << 16, 0);
  }
}

package vn.okr.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
  private final TimeOrderedIds ids = new TimeOrderedIds();

  @Test
  void everyIdIsGreaterThanTheOneBeforeByItsBytes() {
    // Given
    int more = 20_000;

    // When
    List<UUID> given = Stream.generate(ids::next).limit(more).toList();

    // Then
    assertThat(given.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void idsAreOfVersion7AndTellTheTime() {
    // Given
    long before = System.currentTimeMillis();

    // When
    UUID id = ids.next();

    // Then
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis());
  }
}

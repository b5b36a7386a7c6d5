package vn.okr.adapters.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.application.live.Topic;

class OutboxTest {
  private final Outbox outbox = new Outbox();
  private final Topic first = new Topic(Topic.Kind.OBJECTIVE, UUID.randomUUID());
  private final Topic second = new Topic(Topic.Kind.UNIT, UUID.randomUUID());

  @Test
  void holdsEachTopicOnceInTheOrderTheyCame() {
    // Given
    outbox.add(Set.of(first));
    outbox.add(Set.of(second));
    outbox.add(Set.of(first));

    // When
    List<Topic> taken = outbox.take(10);

    // Then
    assertThat(taken).containsExactly(first, second);
    assertThat(outbox.take(10)).isEmpty();
  }

  @Test
  void givesOutNoMoreThanAskedFor() {
    // Given
    outbox.add(Set.of(first));
    outbox.add(Set.of(second));

    // When
    List<Topic> taken = outbox.take(1);

    // Then
    assertThat(taken).containsExactly(first);
    assertThat(outbox.take(10)).containsExactly(second);
  }
}

package vn.okr.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeHubTest {
  private final ChangeHub hub = new ChangeHub();
  private final List<Topic> told = new ArrayList<>();
  private final Topic one = new Topic(Topic.Kind.OBJECTIVE, UUID.randomUUID());
  private final Topic other = new Topic(Topic.Kind.UNIT, UUID.randomUUID());

  @Test
  void tellsOfWhatIsFollowedAndOfNothingElse() {
    // Given
    hub.follow(Set.of(one), told::add);

    // When
    hub.changed(List.of(one, other));

    // Then
    assertThat(told).containsExactly(one);
  }

  @Test
  void tellsNothingToWhoHasLeft() {
    // Given
    ChangeHub.Following following = hub.follow(Set.of(one, other), told::add);
    following.close();

    // When
    hub.anythingChanged();

    // Then
    assertThat(told).isEmpty();
  }

  @Test
  void tellsEveryoneWhenAnythingMayHaveChanged() {
    // Given
    hub.follow(Set.of(one), told::add);
    hub.follow(Set.of(other), told::add);

    // When
    hub.anythingChanged();

    // Then
    assertThat(told).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void aTopicIsKnownAgainByItsText() {
    // When
    var known = Topic.parse(other.toString());

    // Then
    assertThat(known).contains(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "unit", "unit:", "unit:1", "planet:0190a000-0000-7000-8000-000000000000"})
  void anyOtherTextIsNoTopic(String text) {
    // When
    var topic = Topic.parse(text);

    // Then
    assertThat(topic).isEmpty();
  }
}

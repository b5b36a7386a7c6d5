package vn.okr.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;

@DisplayName("Loops of contributions are refused with the loop named")
class NoLoopsTest {

  static Stream<Arguments> loops() {
    return Stream.of(
        Arguments.of("a>a", "a"),
        Arguments.of("a>b b>a", "ab"),
        Arguments.of("a>b b>c c>d d>a", "abcd"),
        Arguments.of("a>x a>b b>y b>c x>y c>a", "abc"),
        Arguments.of("a>b a>c b>d c>d d>a", "abd"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("loops")
  void namesTheLoopInOrder(String links, String expected) {
    // Given
    Map<ObjectiveId, Set<ObjectiveId>> graph = graph(links);

    // When
    OkrException refusal = Refusals.refusalOf(() -> NoLoops.require(id('a'), graph, loop -> loop));

    // Then
    assertThat(refusal).isInstanceOf(Conflict.class);
    assertThat(refusal.code()).isEqualTo(ErrorCode.ALIGNMENT_LOOP);
    assertThat(refusal.facts()).containsEntry("loop", uuids(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("straight")
  void letsEverythingElseThrough(String links) {
    // Given
    Map<ObjectiveId, Set<ObjectiveId>> graph = graph(links);

    // Then
    assertThatCode(() -> NoLoops.require(id('a'), graph, loop -> loop)).doesNotThrowAnyException();
  }

  static Stream<String> straight() {
    return Stream.of("", "a>b", "a>b b>c", "a>b a>c b>d c>d", "b>a c>b", "b>c c>b a>b");
  }

  @Test
  void lookingThroughAThousandLevelsIsNoTrouble() {
    // Given
    Map<ObjectiveId, Set<ObjectiveId>> graph = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      graph.put(numbered(i), Set.of(numbered((i + 1) % 1000)));
    }

    // When
    OkrException refusal =
        Refusals.refusalOf(() -> NoLoops.require(numbered(0), graph, loop -> loop));

    // Then
    assertThat((List<?>) refusal.facts().get("loop")).hasSize(1000);
  }

  private static Map<ObjectiveId, Set<ObjectiveId>> graph(String links) {
    Map<ObjectiveId, Set<ObjectiveId>> graph = new HashMap<>();
    for (String link : links.split(" ")) {
      if (!link.isEmpty()) {
        graph
            .computeIfAbsent(id(link.charAt(0)), _ -> new LinkedHashSet<>())
            .add(id(link.charAt(2)));
      }
    }
    return graph;
  }

  private static List<UUID> uuids(String names) {
    List<UUID> ids = new ArrayList<>();
    names.chars().forEach(name -> ids.add(id((char) name).value()));
    return ids;
  }

  private static ObjectiveId id(char name) {
    return numbered(name);
  }

  private static ObjectiveId numbered(int number) {
    return new ObjectiveId(new UUID(3, number));
  }
}

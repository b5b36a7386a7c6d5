package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Score;

@Label("M15: an objective's score")
class ObjectiveScorePropertiesTest {
  record Part(@Nullable Integer score, long weight) {}

  @Property
  void liesBetweenItsLowestAndHighestMeasuredKeyResult(
      @ForAll("parts") @Size(min = 1, max = 5) List<Part> parts) {
    // Given
    List<Score> measured =
        parts.stream().map(Part::score).filter(Objects::nonNull).map(Score::new).toList();
    Assume.that(!measured.isEmpty());

    // When
    Score score = keyResults(parts).score();

    // Then
    assertThat(score)
        .isBetween(
            measured.stream().min(Comparator.naturalOrder()).orElseThrow(),
            measured.stream().max(Comparator.naturalOrder()).orElseThrow());
  }

  @Property
  void isNeverLoweredByMoreProgressOfOneKeyResult(
      @ForAll("parts") @Size(min = 1, max = 5) List<Part> parts,
      @ForAll @IntRange(max = 10_000) int more) {
    // Given
    Part first = parts.getFirst();
    Assume.that(first.score() != null && more >= first.score());
    List<Part> further = new ArrayList<>(parts);
    further.set(0, new Part(more, first.weight()));

    // When
    Score score = keyResults(further).score();

    // Then
    assertThat(score).isGreaterThanOrEqualTo(keyResults(parts).score());
  }

  @Property
  void staysWhenAllWeightsAreScaled(
      @ForAll("parts") @Size(min = 1, max = 5) List<Part> parts,
      @ForAll @IntRange(min = 1, max = 1000) int scale) {
    // Given
    List<Part> scaled =
        parts.stream().map(part -> new Part(part.score(), part.weight() * scale)).toList();

    // When
    Score score = keyResults(scaled).score();

    // Then
    assertThat(score).isEqualTo(keyResults(parts).score());
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<Integer> scores = Arbitraries.integers().between(0, 10_000).injectNull(0.2);
    Arbitrary<Long> weights = Arbitraries.longs().between(1, 10_000_000_000L);
    return Combinators.combine(scores, weights).as(Part::new).list();
  }

  private static KeyResults keyResults(List<Part> parts) {
    return new KeyResults(
        IntStream.range(0, parts.size()).mapToObj(i -> keyResult(i, parts.get(i))).toList());
  }

  private static KeyResult keyResult(int number, Part part) {
    String score = part.score() == null ? null : new Score(part.score()).toString();
    String weight = BigDecimal.valueOf(part.weight(), 4).toPlainString();
    return aKeyResult(number).scored(score).weighing(weight).build();
  }
}

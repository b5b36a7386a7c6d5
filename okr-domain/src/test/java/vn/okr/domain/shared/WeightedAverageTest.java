package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class WeightedAverageTest {
  record Part(Score score, Weight weight) {}

  @Property
  @Label("M15: the average is exact, half up, up to the largest weights")
  void equalsBigDecimalsAverage(@ForAll("parts") @NotEmpty List<Part> parts) {
    // Given
    WeightedAverage average = new WeightedAverage();
    parts.forEach(part -> average.add(part.score(), part.weight()));

    // When
    Score value = average.value();

    // Then
    assertThat(value).isEqualTo(exactAverage(parts));
  }

  @Test
  void staysExactWhenTheSumOutgrowsALong() {
    // Given
    WeightedAverage average = new WeightedAverage();
    for (int i = 0; i < 200; i++) {
      average.add(Score.ONE, Weight.of(1_000_000_000));
    }
    average.add(Score.ZERO, Weight.of(1_000_000_000));

    // When
    Score value = average.value();

    // Then
    assertThat(value).hasToString("0.995");
  }

  @Test
  void staysExactAtTheEdgeOfALong() {
    // Given
    WeightedAverage average = new WeightedAverage();
    for (int i = 0; i < 46; i++) {
      average.add(Score.ONE, Weight.of(1_000_000_000));
    }
    average.add(Score.ONE, Weight.of(new BigDecimal("116860184.2738")));

    // When
    Score value = average.value();

    // Then
    assertThat(value).isEqualTo(Score.ONE);
  }

  @Test
  void whatIsNotMeasuredOrWeighsNothingIsPassedOver() {
    // Given
    WeightedAverage average =
        new WeightedAverage()
            .add(null, Weight.of(5))
            .add(Score.ONE, Weight.of(0))
            .add(Score.ofTenThousandths(5000), Weight.ONE);

    // When
    Score value = average.value();

    // Then
    assertThat(value).hasToString("0.5");
  }

  @Test
  void thereIsNoneOfNothingMeasured() {
    // Given
    WeightedAverage average =
        new WeightedAverage().add(null, Weight.ONE).add(Score.ONE, Weight.of(0));

    // When
    Score value = average.value();

    // Then
    assertThat(value).isNull();
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<Score> scores = Arbitraries.integers().between(0, 10_000).map(Score::new);
    Arbitrary<Weight> weights =
        Arbitraries.longs().between(1, 10_000_000_000_000L).map(Weight::new);
    return Combinators.combine(scores, weights).as(Part::new).list().ofMaxSize(200);
  }

  private static Score exactAverage(List<Part> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (Part part : parts) {
      sum = sum.add(part.score().toDecimal().multiply(part.weight().toDecimal()));
      weights = weights.add(part.weight().toDecimal());
    }
    return Score.of(sum.divide(weights, 4, RoundingMode.HALF_UP));
  }
}

package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;

@Label("M15: the score of a metric")
class MetricPropertiesTest {
  private static final long LIMIT = 1_000_000_000_000_000_000L;
  private static final long SOME = 1_000_000_000_000L;

  @Property
  void isTheExactShareCutToZeroToOne(
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long start,
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long target,
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long current) {
    // Given
    Assume.that(start != target);
    BigDecimal way = BigDecimal.valueOf(target).subtract(BigDecimal.valueOf(start));
    BigDecimal done = BigDecimal.valueOf(current).subtract(BigDecimal.valueOf(start));
    BigDecimal share = done.divide(way, 30, RoundingMode.HALF_UP);

    // When
    Score score = score(start, target, current);

    // Then
    BigDecimal cut = share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    assertThat(score).isEqualTo(Score.of(cut.setScale(4, RoundingMode.HALF_UP)));
    assertThat(score).isBetween(Score.ZERO, Score.ONE);
  }

  @Property
  void staysWhenAllIsShifted(
      @ForAll @LongRange(min = -SOME, max = SOME) long start,
      @ForAll @LongRange(min = -SOME, max = SOME) long target,
      @ForAll @LongRange(min = -SOME, max = SOME) long current,
      @ForAll @LongRange(min = -LIMIT + SOME, max = LIMIT - SOME) long shift) {
    // Given
    Assume.that(start != target);

    // When
    Score shifted = score(start + shift, target + shift, current + shift);

    // Then
    assertThat(shifted).isEqualTo(score(start, target, current));
  }

  @Property
  @Label("stays when all is scaled, negative scale included: both directions are one rule")
  void staysWhenAllIsScaled(
      @ForAll @LongRange(min = -SOME, max = SOME) long start,
      @ForAll @LongRange(min = -SOME, max = SOME) long target,
      @ForAll @LongRange(min = -SOME, max = SOME) long current,
      @ForAll @LongRange(min = -LIMIT / SOME, max = LIMIT / SOME) long scale) {
    // Given
    Assume.that(start != target && scale != 0);

    // When
    Score scaled = score(start * scale, target * scale, current * scale);

    // Then
    assertThat(scaled).isEqualTo(score(start, target, current));
  }

  @Property
  void isNeverLoweredByMoreProgress(
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long start,
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long target,
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long one,
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long other) {
    // Given
    Assume.that(start != target);
    boolean upwards = target > start;
    long less = upwards ? Math.min(one, other) : Math.max(one, other);
    long more = upwards ? Math.max(one, other) : Math.min(one, other);

    // When
    Score further = score(start, target, more);

    // Then
    assertThat(further).isGreaterThanOrEqualTo(score(start, target, less));
  }

  @Property
  void isZeroAtTheStartAndOneAtTheTarget(
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long start,
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long target) {
    // Given
    Assume.that(start != target);

    // When
    Score atTarget = score(start, target, target);

    // Then
    assertThat(atTarget).isEqualTo(Score.ONE);
    assertThat(score(start, target, start)).isEqualTo(Score.ZERO);
  }

  private static Score score(long start, long target, long current) {
    return new Metric(new Quantity(start), new Quantity(target), null)
        .scoreAt(new Quantity(current));
  }
}

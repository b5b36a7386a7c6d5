package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.measure.Readings.done;
import static vn.okr.domain.measure.Readings.inOrder;
import static vn.okr.domain.measure.Readings.value;
import static vn.okr.domain.measure.Readings.weekly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Score;

class KeepTest {

  @ParameterizedTest
  @DisplayName("the bounds of a value to keep are inside")
  @CsvSource({
    "95, , 95, true",
    "95, , 94.9999, false",
    "95, , 1000, true",
    ", 1.5, 1.5, true",
    ", 1.5, 1.5001, false",
    ", 1.5, -1000, true",
    "1, 2, 1, true",
    "1, 2, 2, true",
    "1, 2, 0.9999, false",
    "1, 2, 2.0001, false",
    "2, 2, 2, true",
  })
  void boundsAreInclusive(
      @Nullable String atLeast, @Nullable String atMost, String value, boolean expected) {
    // Given
    Keep keep = keep(atLeast, atMost, KeepMethod.LATEST);

    // When
    boolean inside = keep.isInside(Quantity.of(value));

    // Then
    assertThat(inside).isEqualTo(expected);
  }

  @ParameterizedTest
  @DisplayName("M15: LATEST looks at the last reading, WORST at every one, SHARE at the weeks")
  @CsvSource({
    "LATEST, 1.5, 1",
    "LATEST, 2 1.5, 1",
    "LATEST, 1.5 2, 0",
    "WORST, 1.5 1 0, 1",
    "WORST, 1.5 2 1, 0",
    "WORST, 1 1 2, 0",
    "SHARE, 1 1 2, 0.6667",
    "SHARE, 2 2, 0",
    "SHARE, 1.5, 1",
  })
  void scoresByItsMethod(KeepMethod method, String values, String expected) {
    // Given
    Keep keep = keep(null, "1.5", method);

    // When
    Attainment attainment = keep.assess(weekly(values.split(" ")));

    // Then
    assertThat(attainment.score()).hasToString(expected);
  }

  @Test
  void showsTheLastValue() {
    // Given
    Keep keep = keep("1", null, KeepMethod.SHARE);

    // When
    Attainment attainment = keep.assess(weekly("1", "3", "2"));

    // Then
    assertThat(attainment.current()).isEqualTo(Quantity.of("2"));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("no reading yet: not measured, which is neither 0 nor 1")
  void isNotMeasuredBeforeTheFirstReading(KeepMethod method) {
    // When
    Attainment attainment = keep("1", "2", method).assess(List.of());

    // Then
    assertThat(attainment).isEqualTo(Attainment.NOT_MEASURED);
    assertThat(attainment.score()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void readingsOfAnEarlierMeasureCountNowhere(KeepMethod method) {
    // When
    Attainment attainment =
        keep("1", "2", method).assess(inOrder(done(false), value("1"), done(true)));

    // Then
    assertThat(attainment.score()).isEqualTo(Score.ONE);
  }

  @ParameterizedTest
  @CsvSource({", , ''", "2, 1.9999, /atMost"})
  @DisplayName("M4: a value to keep needs a bound, and its lower one not above its upper one")
  void needsARange(@Nullable String atLeast, @Nullable String atMost, String pointer) {
    // When
    OkrException refusal = Refusals.refusalOf(() -> keep(atLeast, atMost, KeepMethod.SHARE));

    // Then
    assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_RANGE);
    assertThat(refusal.violations().getFirst().pointer()).isEqualTo(pointer);
  }

  static Keep keep(@Nullable String atLeast, @Nullable String atMost, KeepMethod method) {
    return new Keep(
        atLeast == null ? null : Quantity.of(atLeast),
        atMost == null ? null : Quantity.of(atMost),
        method,
        null);
  }
}

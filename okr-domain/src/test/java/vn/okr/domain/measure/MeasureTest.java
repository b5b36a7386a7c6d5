package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.okr.domain.measure.Readings.done;
import static vn.okr.domain.measure.Readings.inOrder;
import static vn.okr.domain.measure.Readings.milestones;
import static vn.okr.domain.measure.Readings.value;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;

class MeasureTest {
  private static final Measure METRIC =
      new Metric(Quantity.of("32000"), Quantity.of("45000"), new UnitOfMeasure("lượt"));
  private static final Measure KEEP =
      new Keep(Quantity.of("1"), Quantity.of("2"), KeepMethod.WORST, new UnitOfMeasure("%"));
  private static final Measure MILESTONES =
      new Milestones(List.of(MilestonesTest.milestone(1, 1), MilestonesTest.milestone(2, 3)));
  private static final Measure BINARY = new Binary();
  private static final Measure ALIGNED = new Aligned();

  static Stream<Arguments> fits() {
    Reading known = milestones(new MilestoneId(new UUID(0, 1)));
    Reading unknown = milestones(new MilestoneId(new UUID(0, 9)));
    List<Reading> readings =
        List.of(value("1"), done(true), milestones(), known, unknown, new Reading.None());
    return Stream.of(
        Arguments.of(METRIC, readings, List.of(true, false, false, false, false, false)),
        Arguments.of(KEEP, readings, List.of(true, false, false, false, false, false)),
        Arguments.of(BINARY, readings, List.of(false, true, false, false, false, false)),
        Arguments.of(MILESTONES, readings, List.of(false, false, true, true, false, false)),
        Arguments.of(ALIGNED, readings, List.of(false, false, false, false, false, true)));
  }

  @ParameterizedTest
  @MethodSource("fits")
  @DisplayName("each measure takes one kind of reading; aligned ones confidence and a note only")
  void takesItsKindOfReading(Measure measure, List<Reading> readings, List<Boolean> expected) {
    // When
    List<Boolean> accepted = readings.stream().map(reading -> fits(measure, reading)).toList();

    // Then
    assertThat(accepted).isEqualTo(expected);
  }

  private static boolean fits(Measure measure, Reading reading) {
    try {
      measure.requireFits(reading);
      return true;
    } catch (OkrException refused) {
      return false;
    }
  }

  @Test
  @DisplayName("an unknown milestone is a broken rule, another kind of reading is invalid input")
  void tellsApartWhyAReadingDoesNotFit() {
    // When
    OkrException unknown =
        catchThrowableOfType(
            OkrException.class,
            () -> MILESTONES.requireFits(milestones(new MilestoneId(new UUID(0, 9)))));
    OkrException otherKind =
        catchThrowableOfType(OkrException.class, () -> MILESTONES.requireFits(done(true)));

    // Then
    assertThat(unknown.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(otherKind.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
  }

  static Stream<Arguments> described() {
    return Stream.of(
        Arguments.of(
            METRIC,
            "metric",
            "(current - start) / (target - start)",
            Map.of("start", "32000", "target", "45000", "unit", "lượt")),
        Arguments.of(
            KEEP,
            "keep",
            "1 if every reading is inside the bounds, else 0",
            Map.of("atLeast", "1", "atMost", "2", "method", "WORST", "unit", "%")),
        Arguments.of(
            KeepTest.keep("1", null, KeepMethod.SHARE),
            "keep",
            "weeks kept / weeks with a reading",
            Map.of("atLeast", "1", "method", "SHARE")),
        Arguments.of(
            KeepTest.keep(null, "1", KeepMethod.LATEST),
            "keep",
            "1 if the last reading is inside the bounds, else 0",
            Map.of("atMost", "1", "method", "LATEST")),
        Arguments.of(
            MILESTONES,
            "milestones",
            "weights done / all weights",
            Map.of("milestone 1", "Bước 1 (1)", "milestone 2", "Bước 2 (3)")),
        Arguments.of(BINARY, "binary", "1 if done, else 0", Map.of()),
        Arguments.of(
            ALIGNED,
            "aligned",
            "weighted average of the contributing objectives' scores",
            Map.of()));
  }

  @ParameterizedTest
  @MethodSource("described")
  @DisplayName("M11: a measure says what it is and how it scores")
  void explainsItself(
      Measure measure, String type, String formula, Map<String, String> definition) {
    assertThat(measure.type()).isEqualTo(type);
    assertThat(measure.formula()).isEqualTo(formula);
    assertThat(measure.definition()).isEqualTo(definition);
  }

  @Test
  void withoutAUnitItNamesNone() {
    // When
    Map<String, String> definition =
        new Metric(Quantity.of("0"), Quantity.of("1"), null).definition();

    // Then
    assertThat(definition).containsOnlyKeys("start", "target");
  }

  @Test
  @DisplayName("M7: an aligned key result has no readings of its own")
  void anAlignedOneIsNotMeasuredByReadings() {
    // When
    Attainment attainment = ALIGNED.assess(inOrder(value("1"), done(true)));

    // Then
    assertThat(attainment).isEqualTo(Attainment.NOT_MEASURED);
  }
}

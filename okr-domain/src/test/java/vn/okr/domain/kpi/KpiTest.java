package vn.okr.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.organisation.Organisations.MARKETING;
import static vn.okr.domain.organisation.Organisations.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Title;

@DisplayName("M14: a KPI watches ongoing work and is healthy or not")
class KpiTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

  @ParameterizedTest
  @CsvSource({
    "95, , 95, UP, true",
    "95, , 94.9999, UP, false",
    ", 1.5, 1.5, DOWN, true",
    ", 1.5, 1.5001, DOWN, false",
    "1, 2, 1, WITHIN, true",
    "1, 2, 2, WITHIN, true",
    "1, 2, 0.9999, WITHIN, false",
    "1, 2, 2.0001, WITHIN, false",
    "2, 2, 2, WITHIN, true"
  })
  void isHealthyAtTheBoundsAndWithinThem(
      @Nullable String atLeast,
      @Nullable String atMost,
      String value,
      Direction direction,
      boolean expected) {
    // Given
    HealthyRange range = range(atLeast, atMost);

    // When
    Boolean healthy = kpi(range, new Cadence(1, CadenceUnit.DAY), value, DAY).healthy();

    // Then
    assertThat(healthy).isEqualTo(expected);
    assertThat(range.direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({", , /atLeast", "2, 1.9999, /atMost"})
  void aRangeNeedsABoundAndItsLowerBelowItsUpperOne(
      @Nullable String atLeast, @Nullable String atMost, String pointer) {
    // When
    OkrException refused = Refusals.refusalOf(() -> range(atLeast, atMost));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_RANGE);
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly(pointer);
  }

  @ParameterizedTest
  @CsvSource({
    "1, DAY, 2026-09-01",
    "10, DAY, 2026-09-10",
    "2, WEEK, 2026-09-14",
    "1, MONTH, 2026-09-30",
    "366, MONTH, 2057-02-28"
  })
  void isFreshUntilTheNextReadingIsOwed(int every, CadenceUnit unit, LocalDate until) {
    // Given
    Kpi kpi = kpi(range("95", null), new Cadence(every, unit), "96", DAY);

    // When
    boolean[] fresh = {kpi.isFresh(DAY), kpi.isFresh(until), kpi.isFresh(until.plusDays(1))};

    // Then
    assertThat(fresh).containsExactly(true, true, false);
    assertThat(kpi.freshUntil()).isEqualTo(until);
  }

  @Test
  void isNeitherHealthyNorFreshBeforeItsFirstReading() {
    // Given
    Kpi read = kpi(range("95", null), new Cadence(1, CadenceUnit.DAY), "96", DAY);

    // When
    Kpi unread = read.standingAt(null);

    // Then
    assertThat(unread.healthy()).isNull();
    assertThat(unread.freshUntil()).isNull();
    assertThat(unread.isFresh(DAY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 367})
  void aCadenceOutOfBoundsIsRefused(int every) {
    // When
    OkrException refused = Refusals.refusalOf(() -> new Cadence(every, CadenceUnit.DAY));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
  }

  @Test
  void anArchivedOneTakesNoReadings() {
    // Given
    Kpi kpi = kpi(range("95", null), new Cadence(1, CadenceUnit.DAY), "96", DAY);

    // When
    Kpi archived = kpi.edited(kpi.definition(), true);

    // Then
    assertThat(Refusals.refusalOf(archived::requireTakesReadings).code())
        .isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
    assertThat(archived.revision()).isEqualTo(kpi.revision() + 1);
    assertThat(archived.latest()).isEqualTo(kpi.latest());
  }

  @Test
  void aReadingSpeaksOfTheDayNamedElseOfWhatItCorrectsElseOfToday() {
    // Given
    KpiReading wrong = reading(DAY.minusDays(3));

    // When
    LocalDate named = ReadingDay.of(DAY.minusDays(1), wrong, DAY);
    LocalDate corrected = ReadingDay.of(null, wrong, DAY);
    LocalDate plain = ReadingDay.of(null, null, DAY);

    // Then
    assertThat(named).isEqualTo(DAY.minusDays(1));
    assertThat(corrected).isEqualTo(DAY.minusDays(3));
    assertThat(plain).isEqualTo(DAY);
    assertThat(Refusals.refusalOf(() -> ReadingDay.of(DAY.plusDays(1), null, DAY)).code())
        .isEqualTo(ErrorCode.FUTURE_DATE);
  }

  private static HealthyRange range(@Nullable String atLeast, @Nullable String atMost) {
    return new HealthyRange(
        atLeast == null ? null : Quantity.of(atLeast), atMost == null ? null : Quantity.of(atMost));
  }

  private static Kpi kpi(HealthyRange range, Cadence cadence, String value, LocalDate on) {
    Kpi.Definition definition =
        new Kpi.Definition(
            new Title("Giao hàng đúng hẹn"), null, MARKETING, person(119), range, null, cadence);
    return new Kpi(
        new KpiId(new UUID(0, 1)), definition, false, new Kpi.Latest(Quantity.of(value), on), 0);
  }

  private static KpiReading reading(LocalDate on) {
    return new KpiReading(
        new KpiReadingId(new UUID(0, 2)),
        new KpiId(new UUID(0, 1)),
        on,
        Instant.EPOCH,
        person(119),
        Quantity.of("96"),
        null,
        null);
  }
}

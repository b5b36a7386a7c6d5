package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Violation;

class OrganisationSettingsTest {

  @Test
  void beginAsTheMethodAdvises() {
    // When
    OrganisationSettings settings = OrganisationSettings.DEFAULT;

    // Then
    assertThat(settings.focusLimit()).isEqualTo(5);
    assertThat(settings.cadenceDays()).isEqualTo(7);
    assertThat(settings.graceDays()).isEqualTo(2);
    assertThat(settings.onTrackFrom()).isEqualByComparingTo("0.9");
    assertThat(settings.atRiskFrom()).isEqualByComparingTo("0.6");
    assertThat(settings.progressingFrom()).hasToString("0.3");
    assertThat(settings.onCourseFrom()).hasToString("0.6");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31T16:59:59Z, 2026-03-31",
    "2026-03-31T17:00:00Z, 2026-04-01",
    "2025-12-31T20:00:00Z, 2026-01-01",
  })
  void aDayBeginsInTheOrganisationsZone(Instant instant, LocalDate expected) {
    // When
    LocalDate day = OrganisationSettings.DEFAULT.dayOf(instant);

    // Then
    assertThat(day).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, 2, 0.9, 0.6, 3000, 6000, /focusLimit, out-of-range",
    "1001, 7, 2, 0.9, 0.6, 3000, 6000, /focusLimit, out-of-range",
    "5, 0, 2, 0.9, 0.6, 3000, 6000, /cadenceDays, out-of-range",
    "5, 367, 2, 0.9, 0.6, 3000, 6000, /cadenceDays, out-of-range",
    "5, 7, -1, 0.9, 0.6, 3000, 6000, /graceDays, out-of-range",
    "5, 7, 367, 0.9, 0.6, 3000, 6000, /graceDays, out-of-range",
    "5, 7, 2, 2.000001, 0.6, 3000, 6000, /onTrackFrom, out-of-range",
    "5, 7, 2, 0.9000001, 0.6, 3000, 6000, /onTrackFrom, too-many-decimals",
    "5, 7, 2, 0.6, 0.6, 3000, 6000, /atRiskFrom, not-below",
    "5, 7, 2, 0.5, 0.6, 3000, 6000, /atRiskFrom, not-below",
    "5, 7, 2, 0.9, 0, 3000, 6000, /atRiskFrom, out-of-range",
    "5, 7, 2, 0.9, -0.1, 3000, 6000, /atRiskFrom, out-of-range",
    "5, 7, 2, 0.9, 1e-999999999, 3000, 6000, /atRiskFrom, too-many-decimals",
    "5, 7, 2, 0.9, 0.6, 6000, 6000, /progressingFrom, not-below",
    "5, 7, 2, 0.9, 0.6, 6001, 6000, /progressingFrom, not-below",
  })
  void mayNotContradictThemselves(
      int focus,
      int cadence,
      int grace,
      BigDecimal on,
      BigDecimal risk,
      int amber,
      int green,
      String pointer,
      String code) {
    // When
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> settings(focus, cadence, grace, on, risk, amber, green));

    // Then
    assertThat(refused.violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple(pointer, code));
  }

  @Test
  void areRefusedForAllThatIsWrongAtOnce() {
    // When
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> settings(0, 0, -1, BigDecimal.TEN, BigDecimal.ZERO, 6000, 3000));

    // Then
    assertThat(refused.violations())
        .extracting(Violation::pointer)
        .containsExactly(
            "/focusLimit",
            "/cadenceDays",
            "/graceDays",
            "/onTrackFrom",
            "/atRiskFrom",
            "/progressingFrom");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0, 0.0002, 0.0001, 0, 1", "1000, 366, 0, 2, 1.999999, 9999, 10000"})
  void mayBeChosenFreelyOtherwise(
      int focus, int cadence, int grace, BigDecimal on, BigDecimal risk, int amber, int green) {
    // When
    OrganisationSettings chosen = settings(focus, cadence, grace, on, risk, amber, green);

    // Then
    assertThat(chosen.graceDays()).isZero();
  }

  @Test
  void areTheSameHoweverManyZerosArePutBehind() {
    // Given
    BigDecimal onTrack = new BigDecimal("0.9000000000");
    BigDecimal atRisk = new BigDecimal("0.60");

    // When
    OrganisationSettings spelled = settings(5, 7, 2, onTrack, atRisk, 3000, 6000);

    // Then
    assertThat(spelled)
        .isEqualTo(settings(5, 7, 2, new BigDecimal("0.9"), new BigDecimal("0.6"), 3000, 6000));
  }

  private static OrganisationSettings settings(
      int focus, int cadence, int grace, BigDecimal on, BigDecimal risk, int amber, int green) {
    return new OrganisationSettings(
        ZoneId.of("UTC"),
        focus,
        cadence,
        grace,
        on,
        risk,
        Score.ofTenThousandths(amber),
        Score.ofTenThousandths(green));
  }
}

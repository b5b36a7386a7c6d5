package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.Score;

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
    "0, 7, 2, 0.9, 0.6, 3000, 6000",
    "5, 0, 2, 0.9, 0.6, 3000, 6000",
    "5, 7, -1, 0.9, 0.6, 3000, 6000",
    "5, 7, 2, 0.6, 0.6, 3000, 6000",
    "5, 7, 2, 0.5, 0.6, 3000, 6000",
    "5, 7, 2, 0.9, 0, 3000, 6000",
    "5, 7, 2, 0.9, -0.1, 3000, 6000",
    "5, 7, 2, 0.9, 0.6, 6000, 6000",
    "5, 7, 2, 0.9, 0.6, 6001, 6000",
  })
  void mayNotContradictThemselves(
      int focus, int cadence, int grace, BigDecimal on, BigDecimal risk, int amber, int green) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(focus, cadence, grace, on, risk, amber, green));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0, 0.0002, 0.0001, 0, 1", "5, 7, 0, 1.5, 1, 9999, 10000"})
  void mayBeChosenFreelyOtherwise(
      int focus, int cadence, int grace, BigDecimal on, BigDecimal risk, int amber, int green) {
    // When
    OrganisationSettings chosen = settings(focus, cadence, grace, on, risk, amber, green);

    // Then
    assertThat(chosen.graceDays()).isZero();
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

package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.Score;

@DisplayName("M15: bands use the number people see")
class BandTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0, NOT_STARTED",
    "0.0001, BEHIND",
    "0.0049, BEHIND",
    "0.005, BEHIND",
    "0.29, BEHIND",
    "0.2949, BEHIND",
    "0.295, PROGRESSING",
    "0.3, PROGRESSING",
    "0.59, PROGRESSING",
    "0.5949, PROGRESSING",
    "0.595, ON_COURSE",
    "0.6, ON_COURSE",
    "0.9949, ON_COURSE",
    "0.995, ON_COURSE",
    "0.9999, ON_COURSE",
    "1, COMPLETE",
  })
  void areCutWhereTheShownNumberIs(BigDecimal score, Band expected) {
    // When
    Band band = Band.of(Score.of(score), OrganisationSettings.DEFAULT);

    // Then
    assertThat(band).isEqualTo(expected);
  }

  @Property
  void riseWithTheScore(
      @ForAll @IntRange(max = 10_000) int one, @ForAll @IntRange(max = 10_000) int other) {
    // Given
    Score lower = new Score(Math.min(one, other));
    Score higher = new Score(Math.max(one, other));

    // When
    Band band = Band.of(higher, OrganisationSettings.DEFAULT);

    // Then
    assertThat(band).isGreaterThanOrEqualTo(Band.of(lower, OrganisationSettings.DEFAULT));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @DisplayName("the cut points are the organisation's")
  @CsvSource({
    "0.0001, BEHIND",
    "0.3949, BEHIND",
    "0.395, PROGRESSING",
    "0.6949, PROGRESSING",
    "0.695, ON_COURSE",
  })
  void followTheSettings(BigDecimal score, Band expected) {
    // Given
    OrganisationSettings stricter =
        new OrganisationSettings(
            ZoneId.of("UTC"),
            5,
            7,
            2,
            new BigDecimal("0.9"),
            new BigDecimal("0.6"),
            new Score(4000),
            new Score(7000));

    // When
    Band band = Band.of(Score.of(score), stricter);

    // Then
    assertThat(band).isEqualTo(expected);
  }
}

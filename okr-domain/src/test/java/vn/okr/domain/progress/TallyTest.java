package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.shared.Score;

@DisplayName("M12: progress is the plain average of the measured objectives")
class TallyTest {

  @Test
  void carriesTheNumberOfObjectivesUnmeasuredOnesAndTheBands() {
    // When
    Tally tally = sum(new Score(10_000), null, new Score(9_999), new Score(6_000), new Score(0));

    // Then
    assertThat(tally)
        .isEqualTo(
            new Tally(
                5,
                1,
                25_999,
                2,
                Map.of(Band.COMPLETE, 1L, Band.ON_COURSE, 2L, Band.NOT_STARTED, 1L)));
    assertThat(tally.progress()).hasToString("0.65");
  }

  @Test
  void isNotMeasuredWithoutAMeasuredObjective() {
    assertThat(sum(null, null).progress()).isNull();
    assertThat(sum(null, null).objectives()).isEqualTo(2);
    assertThat(Tally.NONE.progress()).isNull();
  }

  @Test
  void isRoundedHalfUp() {
    assertThat(sum(new Score(0), new Score(1)).progress()).isEqualTo(new Score(1));
    assertThat(sum(new Score(0), new Score(0), new Score(1)).progress()).isEqualTo(new Score(0));
  }

  @Test
  void addingNothingChangesNothing() {
    // Given
    Tally tally = sum(new Score(5000), null);

    // When
    Tally same = tally.plus(Tally.NONE);

    // Then
    assertThat(same).isEqualTo(tally).isEqualTo(Tally.NONE.plus(tally));
  }

  @Property
  void isTheExactAverage(@ForAll("scores") List<@Nullable Score> scores) {
    // Given
    List<Score> measured = scores.stream().filter(Objects::nonNull).toList();
    long sum = measured.stream().mapToLong(Score::tenThousandths).sum();

    // When
    Tally tally = sum(scores.toArray(Score[]::new));

    // Then
    assertThat(tally.progress())
        .isEqualTo(
            measured.isEmpty()
                ? null
                : Score.of(
                    BigDecimal.valueOf(sum, 4)
                        .divide(BigDecimal.valueOf(measured.size()), 4, RoundingMode.HALF_UP)));
    assertThat(tally.objectives()).isEqualTo(scores.size());
    assertThat(tally.unmeasured()).isEqualTo(scores.size() - measured.size());
    assertThat(tally.bands().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(measured.size());
  }

  @Provide
  Arbitrary<List<Score>> scores() {
    return Arbitraries.integers().between(0, 10_000).map(Score::new).injectNull(0.2).list();
  }

  private static Tally sum(@Nullable Score... scores) {
    Tally sum = Tally.NONE;
    for (Score score : scores) {
      boolean aligned = score != null && score.tenThousandths() > 9_000;
      sum = sum.plus(Tally.of(score, aligned, OrganisationSettings.DEFAULT));
    }
    return sum;
  }
}

package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;

@DisplayName("What pace and status rest on")
class PaceBasisTest {
  private static final Keep KEEP = new Keep(Quantity.of("1"), null, KeepMethod.SHARE, null);

  @Test
  void sumsUpWhatIsMeasuredByItsKind() {
    // Given
    Objective objective =
        anObjective()
            .with(
                aKeyResult(1).scored("0.5").weighing("2"),
                aKeyResult(2).scored("0.75").measuredBy(KEEP).weighing("4"),
                aKeyResult(3).scored("1").measuredBy(new Binary()),
                aKeyResult(4).scored("0").measuredBy(new Binary()).confident(8),
                aKeyResult(5).scored(null).measuredBy(new Aligned()),
                aKeyResult(6).scored("1").dropped())
            .in(ObjectiveState.PUBLISHED)
            .build();

    // When
    PaceBasis basis = objective.paceBasis();

    // Then
    assertThat(basis)
        .isEqualTo(
            new PaceBasis(new Score(6250), 500_000_000L, 30_000, 40_000, new Confidence(8), null));
    assertThat(basis.hasPace()).isTrue();
  }

  @Test
  void whatWeighsNothingIsPassedOver() {
    // Given
    Objective objective =
        anObjective()
            .with(
                aKeyResult(1).scored("0.5").weighing("0"),
                aKeyResult(2).scored("0").weighing("0").measuredBy(new Binary()).confident(2),
                aKeyResult(3).scored(null).measuredBy(KEEP))
            .build();

    // When
    PaceBasis basis = objective.paceBasis();

    // Then
    assertThat(basis).isEqualTo(new PaceBasis(null, 0, 0, 0, null, null));
    assertThat(basis.hasPace()).isFalse();
  }

  @Test
  void theHeaviestKeyResultsAddUp() {
    // Given
    KeyResultBuilder[] heaviest =
        IntStream.range(0, 5)
            .mapToObj(i -> aKeyResult(i).scored("1").weighing("1000000000"))
            .toArray(KeyResultBuilder[]::new);

    // When
    PaceBasis basis = anObjective().with(heaviest).build().paceBasis();

    // Then
    assertThat(basis.achieved()).isEqualTo(500_000_000_000_000_000L);
    assertThat(basis.timedWeight()).isEqualTo(50_000_000_000_000L);
  }

  @Test
  void aKeyResultByItselfCountsWhateverItWeighs() {
    // Given
    KeyResult keyResult = aKeyResult(1).scored("0.5").weighing("0").build();

    // When
    PaceBasis basis = PaceBasis.of(keyResult);

    // Then
    assertThat(basis).isEqualTo(new PaceBasis(new Score(5000), 50_000_000L, 10_000, 0, null, null));
  }

  @ParameterizedTest
  @DisplayName("the lowest confidence among undone binaries; absent when none was given")
  @CsvSource({"7, 4, 4", "4, 7, 4", "5, 5, 5", ", 6, 6", "6, , 6", ", , "})
  void keepsTheLowestConfidence(
      @Nullable Integer one, @Nullable Integer other, @Nullable Integer expected) {
    // Given
    Objective objective =
        anObjective()
            .with(
                aKeyResult(1).measuredBy(new Binary()).confident(one),
                aKeyResult(2).measuredBy(new Binary()).confident(other),
                aKeyResult(3).measuredBy(new Binary()).scored("1").confident(1),
                aKeyResult(4).scored("0.5").confident(0))
            .build();

    // When
    PaceBasis basis = objective.paceBasis();

    // Then
    assertThat(basis.lowestConfidence()).isEqualTo(Confidence.ofNullable(expected));
  }

  @ParameterizedTest
  @DisplayName("quiet since the earliest of its key results' latest signs")
  @CsvSource({
    "2026-01-01, , 2026-02-01, , 2026-01-01",
    "2026-02-01, , 2026-01-01, , 2026-01-01",
    "2026-01-01, 2026-01-20, 2026-01-05, , 2026-01-05",
    "2026-01-10, 2026-01-05, 2026-02-01, , 2026-01-10",
    ", 2026-01-05, 2026-02-01, , 2026-01-05",
    ", , 2026-02-01, , 2026-02-01",
  })
  void isQuietSinceTheEarliestSign(
      @Nullable String published,
      @Nullable String checkedIn,
      String otherPublished,
      @Nullable String otherCheckedIn,
      LocalDate expected) {
    // Given
    KeyResultBuilder one = aKeyResult(1).checkedInOn(checkedIn);
    KeyResultBuilder other = aKeyResult(2).publishedOn(otherPublished).checkedInOn(otherCheckedIn);
    Objective objective =
        anObjective().with(published == null ? one : one.publishedOn(published), other).build();

    // When
    PaceBasis basis = objective.paceBasis();

    // Then
    assertThat(basis.quietSince()).isEqualTo(expected);
  }
}

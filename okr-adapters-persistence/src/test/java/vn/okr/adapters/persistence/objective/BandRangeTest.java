package vn.okr.adapters.persistence.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.progress.Band;
import vn.okr.domain.shared.Score;

class BandRangeTest {
  @ParameterizedTest
  @CsvSource({"3000, 6000", "0, 1", "0, 40", "40, 80", "3049, 3050", "9900, 9999", "5000, 10000"})
  void holdsExactlyTheScoresTheDomainLabelsSo(int progressingFrom, int onCourseFrom) {
    // Given
    OrganisationSettings settings = cutAt(progressingFrom, onCourseFrom);
    List<Band> labels =
        IntStream.rangeClosed(0, 10_000)
            .mapToObj(score -> Band.of(Score.ofTenThousandths(score), settings))
            .toList();

    // When
    List<List<Band>> found =
        IntStream.rangeClosed(0, 10_000).mapToObj(score -> bandsWith(score, settings)).toList();

    // Then
    assertThat(found).isEqualTo(labels.stream().map(List::of).toList());
  }

  private static List<Band> bandsWith(int score, OrganisationSettings settings) {
    return Arrays.stream(Band.values())
        .filter(
            band -> {
              BandRange range = BandRange.of(band, settings);
              return range.from() <= score && score <= range.to();
            })
        .toList();
  }

  private static OrganisationSettings cutAt(int progressingFrom, int onCourseFrom) {
    return new OrganisationSettings(
        ZoneId.of("Asia/Ho_Chi_Minh"),
        5,
        7,
        2,
        new BigDecimal("0.9"),
        new BigDecimal("0.6"),
        Score.ofTenThousandths(progressingFrom),
        Score.ofTenThousandths(onCourseFrom));
  }
}

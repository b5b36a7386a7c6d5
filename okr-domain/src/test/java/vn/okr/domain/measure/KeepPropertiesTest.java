package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;

@Label("M15: the score of a value to keep")
class KeepPropertiesTest {
  private static final Quantity MOST = Quantity.of("9");

  @Property
  @Label("SHARE is the weeks kept by the weeks with a reading, whatever days lie between readings")
  void isTheShareOfWeeksKept(
      @ForAll @IntRange(min = -30_000, max = 50_000) int firstDay,
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 400) Integer> steps) {
    // Given
    List<DatedReading> readings = new ArrayList<>();
    Map<LocalDate, Boolean> keptByMonday = new HashMap<>();
    LocalDate day = LocalDate.ofEpochDay(firstDay);
    for (int step : steps) {
      day = day.plusDays(step % 5 == 0 ? step : step % 12);
      Quantity value = Quantity.of(String.valueOf(step % 19));
      readings.add(new DatedReading(day, new Reading.OfValue(value)));
      keptByMonday.put(
          day.minusDays(day.getDayOfWeek().getValue() - 1L), value.compareTo(MOST) <= 0);
    }

    // When
    Score score = new Keep(null, MOST, KeepMethod.SHARE, null).assess(readings).score();

    // Then
    long kept = keptByMonday.values().stream().filter(week -> week).count();
    assertThat(score).isEqualTo(Score.ofShare(kept, keptByMonday.size()));
  }
}

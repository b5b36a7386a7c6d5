package vn.okr.local.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTest {
  static Stream<LocalDate> todays() {
    return Stream.iterate(LocalDate.of(2026, 12, 24), day -> day.plusDays(1)).limit(14);
  }

  @ParameterizedTest
  @MethodSource("todays")
  void laysOutTwoQuartersOfAYearThatRunsToday(LocalDate today) {
    // Given
    Calendar calendar = new Calendar(today);
    // When
    var running = calendar.runningQuarter();
    // Then
    assertThat(running.includes(today)).isTrue();
    assertThat(running.startsOn()).isBetween(today.minusWeeks(11), today.minusWeeks(9));
    assertThat(running.startsOn().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(calendar.earlierQuarter().endsOn()).isEqualTo(running.startsOn().minusDays(1));
    assertThat(calendar.year().contains(calendar.earlierQuarter())).isTrue();
    assertThat(calendar.year().contains(running)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("todays")
  void hasThirteenCheckInDaysInTheEarlierQuarterAndTheLastOfAllWithinAWeek(LocalDate today) {
    // Given
    Calendar calendar = new Calendar(today);
    // When
    var fridays = calendar.fridaysOf(calendar.runningQuarter());
    // Then
    assertThat(fridays).hasSize(10);
    assertThat(fridays.getLast()).isBetween(today.minusDays(6), today);
    assertThat(calendar.fridaysOf(calendar.earlierQuarter())).hasSize(13);
  }
}

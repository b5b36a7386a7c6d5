package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.InvalidInput;

class ReminderTimeTest {
  @ParameterizedTest
  @CsvSource({
    // Monday, 3 August, 9:00 in Việt Nam is 2:00 in Greenwich.
    "2026-08-03T01:59:59Z, Asia/Ho_Chi_Minh, 2026-07-27",
    "2026-08-03T02:00:00Z, Asia/Ho_Chi_Minh, 2026-08-03",
    "2026-08-09T16:59:59Z, Asia/Ho_Chi_Minh, 2026-08-03",
    "2026-08-10T01:59:59Z, Asia/Ho_Chi_Minh, 2026-08-03",
    "2026-08-10T02:00:00Z, Asia/Ho_Chi_Minh, 2026-08-10",
    // It is Monday there while it still is Sunday in Greenwich.
    "2026-08-02T19:00:00Z, Pacific/Kiritimati, 2026-08-03",
    "2026-08-03T08:59:59Z, UTC, 2026-07-27",
    // The week around 29 February.
    "2028-02-29T03:00:00Z, Asia/Ho_Chi_Minh, 2028-02-28"
  })
  void theLatestReminderIsTheOneBehindPeopleInTheirZone(
      Instant now, ZoneId zone, LocalDate expected) {
    // When
    LocalDate day = ReminderTime.USUAL.latestBy(now, zone);

    // Then
    assertThat(day).isEqualTo(expected);
    assertThat(ReminderTime.USUAL.on(day, zone)).isBeforeOrEqualTo(now);
  }

  @Test
  void aTimeThatTheClockSkipsComesAnHourLater() {
    // Given
    ReminderTime early = new ReminderTime(DayOfWeek.SUNDAY, LocalTime.of(2, 30));
    ZoneId berlin = ZoneId.of("Europe/Berlin");

    // When
    Instant skipped = early.on(LocalDate.of(2026, 3, 29), berlin);

    // Then
    assertThat(skipped).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    assertThat(early.latestBy(skipped, berlin)).isEqualTo("2026-03-29");
    assertThat(early.latestBy(skipped.minusSeconds(1), berlin)).isEqualTo("2026-03-22");
  }

  @Test
  void aTimeWithSecondsIsRefused() {
    // When
    LocalTime odd = LocalTime.of(9, 0, 1);

    // Then
    assertThatThrownBy(() -> new ReminderTime(DayOfWeek.MONDAY, odd))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.violations()).hasSize(1);
              assertThat(refused.violations().getFirst().pointer()).isEqualTo("/reminderTime");
              assertThat(refused.violations().getFirst().code()).isEqualTo("invalid-time");
            });
  }
}

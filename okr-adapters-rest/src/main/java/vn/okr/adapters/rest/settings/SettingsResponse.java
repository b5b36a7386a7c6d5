package vn.okr.adapters.rest.settings;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.SpokenLanguage;

/**
 * What is set. Days are whole ones; paces and scores are numbers, as the rules compare them.
 *
 * @param zone where the organisation's day begins, such as {@code Asia/Ho_Chi_Minh}
 * @param reminderDay the day of the week on which people are reminded of what they owe
 * @param reminderTime when on that day, by the clock of the person's zone, such as {@code 09:00}
 * @param yearStartsIn the month on whose first day a fiscal year begins
 * @param yearLabel what a year is called, with {@code {year}} or {@code {endYear}} in it
 * @param quarterLabel what a quarter is called, with {@code {quarter}} in it as well
 * @param language what those are spoken to in of whom nothing is known
 */
public record SettingsResponse(
    String zone,
    int focusLimit,
    int cadenceDays,
    int graceDays,
    BigDecimal onTrackFrom,
    BigDecimal atRiskFrom,
    BigDecimal progressingFrom,
    BigDecimal onCourseFrom,
    DayOfWeek reminderDay,
    String reminderTime,
    Month yearStartsIn,
    String yearLabel,
    String quarterLabel,
    SpokenLanguage language) {
  static SettingsResponse of(OrganisationSettings values) {
    return new SettingsResponse(
        values.zone().getId(),
        values.focusLimit(),
        values.cadenceDays(),
        values.graceDays(),
        values.onTrackFrom(),
        values.atRiskFrom(),
        values.progressingFrom().toDecimal(),
        values.onCourseFrom().toDecimal(),
        values.reminders().day(),
        values.reminders().time().toString(),
        values.calendar().startsIn(),
        values.calendar().yearLabel(),
        values.calendar().quarterLabel(),
        values.language());
  }
}

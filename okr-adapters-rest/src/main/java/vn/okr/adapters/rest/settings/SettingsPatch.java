package vn.okr.adapters.rest.settings;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import vn.okr.application.Patch;
import vn.okr.domain.cycle.FiscalCalendar;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.ReminderTime;
import vn.okr.domain.organisation.SpokenLanguage;
import vn.okr.domain.shared.Score;

/** What is to be set otherwise. */
public record SettingsPatch(
    Patch<ZoneId> zone,
    Patch<Integer> focusLimit,
    Patch<Integer> cadenceDays,
    Patch<Integer> graceDays,
    Patch<BigDecimal> onTrackFrom,
    Patch<BigDecimal> atRiskFrom,
    Patch<Score> progressingFrom,
    Patch<Score> onCourseFrom,
    Patch<DayOfWeek> reminderDay,
    Patch<LocalTime> reminderTime,
    Patch<Month> yearStartsIn,
    Patch<String> yearLabel,
    Patch<String> quarterLabel,
    Patch<SpokenLanguage> language) {
  OrganisationSettings over(OrganisationSettings now) {
    return new OrganisationSettings(
        zone.or(now.zone()),
        focusLimit.or(now.focusLimit()),
        cadenceDays.or(now.cadenceDays()),
        graceDays.or(now.graceDays()),
        onTrackFrom.or(now.onTrackFrom()),
        atRiskFrom.or(now.atRiskFrom()),
        progressingFrom.or(now.progressingFrom()),
        onCourseFrom.or(now.onCourseFrom()),
        new ReminderTime(
            reminderDay.or(now.reminders().day()), reminderTime.or(now.reminders().time())),
        new FiscalCalendar(
            yearStartsIn.or(now.calendar().startsIn()),
            yearLabel.or(now.calendar().yearLabel()),
            quarterLabel.or(now.calendar().quarterLabel())),
        language.or(now.language()));
  }
}

package vn.okr.adapters.persistence.settings;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import vn.okr.domain.cycle.FiscalCalendar;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.ReminderTime;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.organisation.SpokenLanguage;
import vn.okr.domain.shared.Score;

/** Between settings and their row. */
final class SettingsMapping {
  private SettingsMapping() {}

  static SettingsRevision toSettings(SettingsEntity entity) {
    return new SettingsRevision(
        new OrganisationSettings(
            ZoneId.of(entity.zone),
            entity.focusLimit,
            entity.cadenceDays,
            entity.graceDays,
            entity.onTrackFrom,
            entity.atRiskFrom,
            Score.ofTenThousandths(entity.progressingFrom),
            Score.ofTenThousandths(entity.onCourseFrom),
            new ReminderTime(DayOfWeek.valueOf(entity.reminderDay), entity.reminderTime),
            new FiscalCalendar(
                Month.valueOf(entity.yearStartsIn), entity.yearLabel, entity.quarterLabel),
            SpokenLanguage.valueOf(entity.language)),
        entity.revision);
  }

  static void write(SettingsRevision settings, SettingsEntity entity) {
    OrganisationSettings values = settings.values();
    entity.zone = values.zone().getId();
    entity.focusLimit = values.focusLimit();
    entity.cadenceDays = values.cadenceDays();
    entity.graceDays = values.graceDays();
    entity.onTrackFrom = values.onTrackFrom();
    entity.atRiskFrom = values.atRiskFrom();
    entity.progressingFrom = values.progressingFrom().tenThousandths();
    entity.onCourseFrom = values.onCourseFrom().tenThousandths();
    entity.reminderDay = values.reminders().day().name();
    entity.reminderTime = values.reminders().time();
    entity.yearStartsIn = values.calendar().startsIn().name();
    entity.yearLabel = values.calendar().yearLabel();
    entity.quarterLabel = values.calendar().quarterLabel();
    entity.language = values.language().name();
    entity.revision = settings.revision();
  }
}

package vn.okr.adapters.web.admin.settings;

/** The settings, as keys of the texts; history calls them by {@link #field}. */
public enum SettingsField {
  ZONE("zone"),
  FOCUS("focusLimit"),
  CADENCE("cadenceDays"),
  GRACE("graceDays"),
  TRACK("onTrackFrom"),
  RISK("atRiskFrom"),
  PROGRESSING("progressingFrom"),
  COURSE("onCourseFrom"),
  DAY("reminderDay"),
  TIME("reminderTime"),
  YEAR("yearStartsIn"),
  YEARLABEL("yearLabel"),
  QUARTERLABEL("quarterLabel"),
  LANGUAGE("language");

  private final String field;

  SettingsField(String field) {
    this.field = field;
  }

  /** The setting that a line of history tells of. */
  static SettingsField of(String field) {
    for (SettingsField one : values()) {
      if (one.field.equals(field)) {
        return one;
      }
    }
    throw new IllegalArgumentException("Unknown setting " + field);
  }
}

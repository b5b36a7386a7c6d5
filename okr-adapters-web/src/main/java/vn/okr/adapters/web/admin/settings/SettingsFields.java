package vn.okr.adapters.web.admin.settings;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.admin.Form;
import vn.okr.adapters.web.admin.FormReader;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Typed;
import vn.okr.domain.cycle.FiscalCalendar;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.ReminderTime;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.organisation.SpokenLanguage;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;

/**
 * Settings, as typed.
 *
 * @param revision the revision a change is meant for
 */
public record SettingsFields(
    long revision,
    String zone,
    String focusLimit,
    String cadenceDays,
    String graceDays,
    String onTrackFrom,
    String atRiskFrom,
    String progressingFrom,
    String onCourseFrom,
    String reminderDay,
    String reminderTime,
    String yearStartsIn,
    String yearLabel,
    String quarterLabel,
    String language) {

  static SettingsFields of(SettingsRevision stored, Show show) {
    OrganisationSettings values = stored.values();
    return new SettingsFields(
        stored.revision(),
        values.zone().getId(),
        String.valueOf(values.focusLimit()),
        String.valueOf(values.cadenceDays()),
        String.valueOf(values.graceDays()),
        show.typed(values.onTrackFrom()),
        show.typed(values.atRiskFrom()),
        show.typed(values.progressingFrom().toDecimal()),
        show.typed(values.onCourseFrom().toDecimal()),
        values.reminders().day().name(),
        values.reminders().time().toString(),
        values.calendar().startsIn().name(),
        values.calendar().yearLabel(),
        values.calendar().quarterLabel(),
        values.language().name());
  }

  static SettingsFields from(Form form) {
    return new SettingsFields(
        form.revision(),
        form.text("zone"),
        form.text("focusLimit"),
        form.text("cadenceDays"),
        form.text("graceDays"),
        form.text("onTrackFrom"),
        form.text("atRiskFrom"),
        form.text("progressingFrom"),
        form.text("onCourseFrom"),
        form.text("reminderDay"),
        form.text("reminderTime"),
        form.text("yearStartsIn"),
        form.text("yearLabel"),
        form.text("quarterLabel"),
        form.text("language"));
  }

  /** How a label says in which year a fiscal year begins. */
  public String yearMark() {
    return "{year}";
  }

  /** How a label says in which year it ends. */
  public String endYearMark() {
    return "{endYear}";
  }

  /** How a label says which quarter it is. */
  public String quarterMark() {
    return "{quarter}";
  }

  /** The same, meant for what is set now. */
  SettingsFields meantFor(long now) {
    return new SettingsFields(
        now,
        zone,
        focusLimit,
        cadenceDays,
        graceDays,
        onTrackFrom,
        atRiskFrom,
        progressingFrom,
        onCourseFrom,
        reminderDay,
        reminderTime,
        yearStartsIn,
        yearLabel,
        quarterLabel,
        language);
  }

  /**
   * The settings they say.
   *
   * @throws OkrException pointing to every field that cannot be read, or else contradicts another
   */
  OrganisationSettings read(Typed typed) {
    FormReader reader = new FormReader();
    ZoneId home = reader.read("/zone", zone, FormReader::zone);
    Integer focus = reader.read("/focusLimit", focusLimit, text -> whole(text, typed));
    Integer cadence = reader.read("/cadenceDays", cadenceDays, text -> whole(text, typed));
    Integer grace = reader.read("/graceDays", graceDays, text -> whole(text, typed));
    BigDecimal onTrack = reader.read("/onTrackFrom", onTrackFrom, typed::number);
    BigDecimal atRisk = reader.read("/atRiskFrom", atRiskFrom, typed::number);
    Score progressing = reader.read("/progressingFrom", progressingFrom, t -> score(t, typed));
    Score onCourse = reader.read("/onCourseFrom", onCourseFrom, text -> score(text, typed));
    DayOfWeek day = reader.read("/reminderDay", reminderDay, FormReader::dayOfWeek);
    LocalTime time = reader.read("/reminderTime", reminderTime, FormReader::time);
    Month month = reader.read("/yearStartsIn", yearStartsIn, text -> chosen(Month.class, text));
    SpokenLanguage spoken =
        reader.read("/language", language, text -> chosen(SpokenLanguage.class, text));
    reader.done();
    return new OrganisationSettings(
        wasRead(home),
        wasRead(focus),
        wasRead(cadence),
        wasRead(grace),
        wasRead(onTrack),
        wasRead(atRisk),
        wasRead(progressing),
        wasRead(onCourse),
        new ReminderTime(wasRead(day), wasRead(time)),
        new FiscalCalendar(wasRead(month), yearLabel, quarterLabel),
        wasRead(spoken));
  }

  private static Integer whole(String text, Typed typed) {
    Integer number = typed.wholeOrNone(text);
    if (number == null) {
      throw new InvalidInput("required", Map.of());
    }
    return number;
  }

  private static <E extends Enum<E>> E chosen(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "unknown-value", Map.of("allowed", List.of(type.getEnumConstants()))));
  }

  private static Score score(String text, Typed typed) {
    return Score.of(typed.number(text));
  }

  private static <T> T wasRead(@Nullable T value) {
    return Objects.requireNonNull(value, "what was not refused was read");
  }
}

package vn.okr.adapters.web.admin.settings;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Show;
import vn.okr.application.Page;
import vn.okr.application.objective.HistoryView;
import vn.okr.domain.organisation.SpokenLanguage;

/**
 * Who has set what, the newest first.
 *
 * @param older where what is older begins; absent at the end
 */
record SettingsHistory(List<Line> lines, @Nullable UUID older) {
  /** One setting that was changed, its values as people write them. */
  record Line(
      Instant at,
      String byName,
      boolean byServiceAccount,
      SettingsField field,
      String before,
      String after) {}

  static SettingsHistory of(Page<HistoryView> page, Show show) {
    return new SettingsHistory(
        page.items().stream().map(view -> line(view, show)).toList(), page.next());
  }

  private static Line line(HistoryView view, Show show) {
    SettingsField field = SettingsField.of(Objects.requireNonNull(view.entry().field()));
    return new Line(
        view.entry().at(),
        view.byName(),
        view.byServiceAccount(),
        field,
        inWords(field, view.entry().before(), show),
        inWords(field, view.entry().after(), show));
  }

  private static String inWords(SettingsField field, @Nullable String value, Show show) {
    String text = Objects.requireNonNull(value, "settings always have a value");
    return switch (field) {
      case ZONE, TIME, YEARLABEL, QUARTERLABEL -> text;
      case YEAR -> show.month(Month.valueOf(text));
      case LANGUAGE -> show.language(SpokenLanguage.valueOf(text));
      case DAY -> show.dayOfWeek(DayOfWeek.valueOf(text));
      case FOCUS, CADENCE, GRACE, TRACK, RISK, PROGRESSING, COURSE ->
          show.typed(new BigDecimal(text));
    };
  }
}

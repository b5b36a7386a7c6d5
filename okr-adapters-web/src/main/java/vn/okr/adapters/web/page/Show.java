package vn.okr.adapters.web.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;
import vn.okr.http.words.Language;

/**
 * How numbers and dates are written in a language: {@code 1.234,5} and {@code 27/11/2026} in
 * Vietnamese, {@code 1,234.5} and {@code 27 Nov 2026} in English. What is absent is a dash.
 */
public final class Show {
  private static final String NOTHING = "–";
  private static final String NO_BREAK = "\u00a0";

  private final Locale locale;
  private final boolean vietnamese;

  public Show(Language language) {
    locale = Locale.forLanguageTag(language == Language.VI ? "vi-VN" : "en-GB");
    vietnamese = language == Language.VI;
  }

  /** A score as people see it, such as {@code 0,62}. */
  public String score(@Nullable Score score) {
    return score == null
        ? NOTHING
        : format("0.00").format(BigDecimal.valueOf(score.shownHundredths(), 2));
  }

  /** A score as a share of the whole, such as {@code 62 %}. */
  public String percent(@Nullable Score score) {
    return score == null ? NOTHING : percent(score.shownHundredths());
  }

  /** So many hundredths as a share, such as {@code 62 %}. */
  public String percent(long hundredths) {
    return number(hundredths) + (vietnamese ? NO_BREAK : "") + "%";
  }

  /** A value with the decimals it has, at most four. */
  public String quantity(@Nullable Quantity value) {
    return value == null ? NOTHING : decimal(value.toDecimal());
  }

  /** A decimal with the decimals it has, at most four. */
  public String decimal(@Nullable BigDecimal value) {
    return value == null ? NOTHING : format("#,##0.####").format(value);
  }

  /** A whole number. */
  public String number(long value) {
    return format("#,##0").format(value);
  }

  /** A value as it is typed into a field: no grouping, the language's decimal mark. */
  public String typed(@Nullable Quantity value) {
    return value == null ? "" : format("0.####").format(value.toDecimal());
  }

  /** A setting as it is typed into a field, with the decimals it has, at most six. */
  public String typed(BigDecimal value) {
    return format("0.######").format(value);
  }

  /** A day. */
  public String date(@Nullable LocalDate day) {
    return day == null
        ? NOTHING
        : DateTimeFormatter.ofPattern(vietnamese ? "dd/MM/yyyy" : "d MMM yyyy", locale).format(day);
  }

  /** A moment in a zone, to the minute. */
  public String moment(Instant at, ZoneId zone) {
    String pattern = vietnamese ? "dd/MM/yyyy HH:mm" : "d MMM yyyy, HH:mm";
    return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone));
  }

  private DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
  }
}

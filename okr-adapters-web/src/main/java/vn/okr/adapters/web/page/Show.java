package vn.okr.adapters.web.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.SpokenLanguage;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;
import vn.okr.http.words.Language;

/**
 * How numbers and dates are written in a language: {@code 1.234,5} and {@code 27/11/2026} in
 * Vietnamese, {@code 1,234.5} and {@code 27 Nov 2026} in English. What is absent is a dash. Made
 * for one page: formats are kept from one number to the next, and not for several threads.
 */
public final class Show {
  private static final String NOTHING = "–";
  private static final String NO_BREAK = "\u00a0";

  private final boolean vietnamese;
  private final Locale locale;
  private final DecimalFormatSymbols symbols;
  private final DateTimeFormatter day;
  private final DateTimeFormatter minute;
  private final Map<String, DecimalFormat> formats = new HashMap<>();

  public Show(Language language) {
    vietnamese = language == Language.VI;
    locale = Locale.forLanguageTag(vietnamese ? "vi-VN" : "en-GB");
    symbols = DecimalFormatSymbols.getInstance(locale);
    day = DateTimeFormatter.ofPattern(vietnamese ? "dd/MM/yyyy" : "d MMM yyyy", locale);
    minute =
        DateTimeFormatter.ofPattern(vietnamese ? "dd/MM/yyyy HH:mm" : "d MMM yyyy, HH:mm", locale);
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
  public String date(@Nullable LocalDate date) {
    return date == null ? NOTHING : day.format(date);
  }

  /** A moment in a zone, to the minute. */
  public String moment(Instant at, ZoneId zone) {
    return minute.format(at.atZone(zone));
  }

  /** A day of the week, such as {@code Thứ Hai}. */
  public String dayOfWeek(DayOfWeek one) {
    return one.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** The months, from January on. */
  public List<Month> months() {
    return List.of(Month.values());
  }

  /** What a month is called. */
  public String month(Month month) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** The languages the product speaks. */
  public List<SpokenLanguage> languages() {
    return List.of(SpokenLanguage.values());
  }

  /** What a language is called. */
  public String language(SpokenLanguage language) {
    return language.locale().getDisplayLanguage(locale);
  }

  /** The days of the week, from Monday on. */
  public List<DayOfWeek> week() {
    return List.of(DayOfWeek.values());
  }

  private DecimalFormat format(String pattern) {
    return formats.computeIfAbsent(pattern, made -> new DecimalFormat(made, symbols));
  }
}

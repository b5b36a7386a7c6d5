package vn.okr.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import vn.okr.domain.organisation.SpokenLanguage;

/** What an organisation sets for itself, as configuration; see docs/operate.md. */
@ConfigMapping(prefix = "okr.organisation")
interface OrganisationConfig {
  /** The zone in which the organisation's day begins. */
  @WithDefault("Asia/Ho_Chi_Minh")
  ZoneId zone();

  /** Most published objectives per owner and cycle (M10). */
  @WithDefault("5")
  int focusLimit();

  /** Days between two check-ins. */
  @WithDefault("7")
  int cadenceDays();

  /** Days a check-in may be late. */
  @WithDefault("2")
  int graceDays();

  /** Lowest pace that is on track. */
  @WithDefault("0.9")
  BigDecimal onTrackFrom();

  /** Lowest pace that is at risk. */
  @WithDefault("0.6")
  BigDecimal atRiskFrom();

  /** Lowest shown score that is progressing. */
  @WithDefault("0.3")
  BigDecimal progressingFrom();

  /** Lowest shown score that is on course (M15). */
  @WithDefault("0.6")
  BigDecimal onCourseFrom();

  /** The day of the week on which people are reminded of what they owe. */
  @WithDefault("MONDAY")
  DayOfWeek reminderDay();

  /** When on that day, by the clock of the person's zone. */
  @WithDefault("09:00")
  LocalTime reminderTime();

  /** The month on whose first day a fiscal year begins. */
  @WithDefault("JANUARY")
  Month yearStartsIn();

  /** What a year is called, with {@code {year}} or {@code {endYear}} in it. */
  @WithDefault("Năm {year}")
  String yearLabel();

  /** What a quarter is called, with {@code {quarter}} in it as well. */
  @WithDefault("Quý {quarter}/{year}")
  String quarterLabel();

  /** What those are spoken to in of whom nothing is known. */
  @WithDefault("VIETNAMESE")
  SpokenLanguage language();
}

package vn.okr.adapters.mail;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.News.Reason;
import vn.okr.application.reminder.Reminder;
import vn.okr.application.talk.NotificationView;

/**
 * A reminder as it is written: days as people write them, goals with the addresses of their pages.
 *
 * @param language the tag of the language it is written in
 */
public record Letter(
    String language, String name, List<Owed> owed, List<Told> news, boolean more, String root) {
  private static final List<Locale> SPOKEN =
      List.of(Locale.forLanguageTag("vi"), Locale.forLanguageTag("en"));

  /** A key result to check in on. */
  public record Owed(
      String title, String objective, String address, String since, boolean overdue) {}

  /** What someone did about a goal. */
  public record Told(
      String byName, Reason reason, String title, String address, @Nullable String text) {}

  /**
   * The letter of a reminder.
   *
   * @param links the address at which people reach the product
   */
  static Letter of(Reminder reminder, URI links) {
    Locale locale = localeOf(reminder.locale());
    String root = links.toString().replaceFirst("/+$", "");
    return new Letter(
        locale.toLanguageTag(),
        reminder.name(),
        reminder.owed().stream().map(one -> owed(one, locale, root)).toList(),
        reminder.news().stream().map(one -> told(one, root)).toList(),
        reminder.more(),
        root);
  }

  /** Vietnamese unless English is preferred. */
  private static Locale localeOf(@Nullable String preferred) {
    Locale wanted = Locale.forLanguageTag(preferred == null ? "" : preferred);
    return SPOKEN.stream()
        .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(SPOKEN.getFirst());
  }

  private static Owed owed(Reminder.Owed one, Locale locale, String root) {
    return new Owed(
        one.title(),
        one.objectiveTitle(),
        root + "/key-results/" + one.keyResult().value(),
        written(one.since(), locale),
        one.overdue());
  }

  private static Told told(NotificationView one, String root) {
    return new Told(
        one.byName(),
        one.reason(),
        one.keyResultTitle() == null ? one.title() : one.keyResultTitle(),
        one.keyResult() == null
            ? root + "/objectives/" + one.objective().value()
            : root + "/key-results/" + one.keyResult().value(),
        one.text());
  }

  private static String written(LocalDate day, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    return DateTimeFormatter.ofPattern(english ? "d MMM yyyy" : "dd/MM/yyyy", locale).format(day);
  }

  /** Where everything that is owed is checked in on. */
  public String checkInAddress() {
    return root + "/check-in";
  }

  /** Where all that someone was told stands, and where they stop reminders. */
  public String notificationsAddress() {
    return root + "/notifications";
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }
}

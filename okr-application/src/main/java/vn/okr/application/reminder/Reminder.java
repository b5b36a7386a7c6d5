package vn.okr.application.reminder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.application.talk.NotificationView;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;

/**
 * What one person is reminded of: everything in one digest.
 *
 * @param email where it goes
 * @param locale the language they prefer, such as {@code vi}; absent for the usual one
 * @param day the day it is the reminder of, in their zone
 * @param owed the key results they answer for whose check-in is due, the longest unheard of first
 * @param news what they were told and have not read since their last reminder, the newest first; at
 *     most {@value #MOST_NEWS}, nothing about drafts
 * @param more whether there is more of it
 */
public record Reminder(
    PersonId person,
    String name,
    String email,
    @Nullable String locale,
    LocalDate day,
    List<Owed> owed,
    List<NotificationView> news,
    boolean more) {
  /** How much news one reminder tells. */
  public static final int MOST_NEWS = 10;

  /**
   * A key result to check in on.
   *
   * @param since the day it was last heard of
   * @param overdue whether it is so late that its status is no longer believed
   */
  public record Owed(
      ObjectiveId objective,
      String objectiveTitle,
      KeyResultId keyResult,
      String title,
      LocalDate since,
      boolean overdue) {}

  public Reminder {
    owed = List.copyOf(owed);
    news = List.copyOf(news);
  }

  /** Whether there is nothing to remind anyone of. */
  public boolean isEmpty() {
    return owed.isEmpty() && news.isEmpty();
  }
}

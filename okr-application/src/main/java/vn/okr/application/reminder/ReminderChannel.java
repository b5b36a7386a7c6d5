package vn.okr.application.reminder;

/** How reminders reach people: by e-mail, or whatever else a company talks by. */
public interface ReminderChannel {
  /** What became of a reminder. */
  enum Delivery {
    /** Handed over to whoever brings it to the person. */
    DELIVERED,
    /** Refused for good, as there is no such address; to try again is of no use. */
    REFUSED,
    /** Not taken for this person this time; others may be. */
    LATER,
    /** Nothing can be handed over to anyone for now. */
    AWAY
  }

  /** Whether reminders can go this way at all; if not, none are planned. */
  boolean isOpen();

  /**
   * Hands a reminder over; in no transaction, within half a minute, and never fails otherwise than
   * by what it answers. A reminder may come twice if this replica dies right after handing it over;
   * the same person and day then tell whoever brings it that it is the same.
   */
  Delivery deliver(Reminder reminder);
}

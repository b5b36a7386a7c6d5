package vn.okr.application.port;

import java.time.Instant;
import vn.okr.domain.organisation.PersonId;

/** Keeps of what people are told, and what they have read of it. */
public interface Notifications {
  /** Tells those concerned; one statement, however many they are and however much it is. */
  void tell(News news);

  /**
   * How much a person has not read.
   *
   * @param most what is enough to know
   */
  int countUnread(PersonId person, int most);

  /** A person has read all that they were told of until then. */
  void read(PersonId person, Instant until);

  /** Forgets what people were told of before the instant; returns how much. */
  int forgetBefore(Instant instant);
}

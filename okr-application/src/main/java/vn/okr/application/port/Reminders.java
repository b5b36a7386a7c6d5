package vn.okr.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import vn.okr.domain.organisation.PersonId;

/** Keeps who wants to be reminded, and what became of the reminders of each week. */
public interface Reminders {
  /**
   * The zones in which active people with an address live.
   *
   * @param usual that of people who have said nothing
   */
  Set<ZoneId> zones(ZoneId usual);

  /**
   * Plans the reminders of a day for everyone in a zone who is active, has an address and wants
   * them; what still waits of an earlier day is replaced. Planned once, however many ask, at the
   * same time even; nobody has two reminders of one day, in whatever zone they wake up.
   *
   * @param usual the zone of people who have said nothing
   * @return how many were planned just now
   */
  int plan(LocalDate day, ZoneId zone, ZoneId usual, Instant now);

  /**
   * Takes reminders that wait, the longest waiting first; nobody else is given them before then.
   *
   * @param until when they are anybody's again, unless they were ended
   */
  Set<PersonId> take(int most, Instant now, Instant until);

  /** Ends the reminders of those people, who were sent one at that moment. */
  void sent(Collection<PersonId> people, Instant at);

  /** Ends the reminders of those people without having sent one. */
  void leaveOut(Collection<PersonId> people);

  /** Lets reminders wait again, and not be taken before then. */
  void putOff(Collection<PersonId> people, Instant until);

  /** Whether someone wants to be reminded; they do until they decide otherwise. */
  boolean isWanted(PersonId person);

  /** Lets someone be reminded or not; what waits for them is not sent if they do not want it. */
  void decide(PersonId person, boolean wanted);

  /** Forgets what was planned before a day; returns how many plans. */
  int forgetBefore(LocalDate day);
}

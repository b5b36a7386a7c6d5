package vn.okr.domain.organisation;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Title;

/**
 * An employee. Known by the identity of the company's sign-in, never by e-mail; registered ahead by
 * an admin or made at the first sign-in. A leaver is made inactive: signed out, OKRs kept.
 *
 * @param displayName family name first, as the company writes it
 * @param email where messages go; not an identity, may change or be absent
 * @param employeeNumber the number a first sign-in may claim this record by
 * @param identity absent until the first sign-in
 * @param locale preferred language, such as {@code vi}
 * @param zone the zone in which the person's day begins
 * @param revision counts the edits, from 0
 */
public record Person(
    PersonId id,
    Title displayName,
    @Nullable String email,
    @Nullable String employeeNumber,
    @Nullable Identity identity,
    @Nullable String locale,
    @Nullable ZoneId zone,
    boolean active,
    long revision) {
  private static final int PSEUDONYM_DIGITS = 8;

  /** The same person, from now on known by the identity of their first sign-in. */
  public Person claimedBy(Identity claimant) {
    return new Person(
        id, displayName, email, employeeNumber, claimant, locale, zone, active, revision + 1);
  }

  /**
   * What is left of someone whose data are to be forgotten: a pseudonym in place of the name, which
   * tells them from others and nothing more, and no sign-in. Their goals and history keep pointing
   * to it.
   *
   * @throws Conflict {@code illegal-transition} while they are active
   */
  public Person erased() {
    if (active) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION);
    }
    String digits = id.value().toString().replace("-", "");
    String pseudonym = "#" + digits.substring(digits.length() - PSEUDONYM_DIGITS);
    return new Person(id, new Title(pseudonym), null, null, null, null, null, false, revision + 1);
  }
}

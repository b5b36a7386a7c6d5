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
 * @param introduction how the sign-in introduced them last
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
    long revision,
    Introduction introduction) {
  private static final int PSEUDONYM_DIGITS = 8;

  /** Someone of whom the sign-in has said nothing yet. */
  public Person(
      PersonId id,
      Title displayName,
      @Nullable String email,
      @Nullable String employeeNumber,
      @Nullable Identity identity,
      @Nullable String locale,
      @Nullable ZoneId zone,
      boolean active,
      long revision) {
    this(
        id,
        displayName,
        email,
        employeeNumber,
        identity,
        locale,
        zone,
        active,
        revision,
        Introduction.NONE);
  }

  /**
   * The same person, from now on known by the identity of their first sign-in. How it introduces
   * them changes nothing yet.
   */
  public Person claimedBy(Identity claimant, Introduction said) {
    return new Person(
        id, displayName, email, employeeNumber, claimant, locale, zone, active, revision + 1, said);
  }

  /**
   * The same person after an introduction. Where it says something else than the one before, the
   * record follows; what an admin has written stays while the sign-in says nothing new.
   */
  public Person introducedBy(Introduction said) {
    Introduction now = introduction.then(said);
    if (now.equals(introduction)) {
      return this;
    }
    return new Person(
        id,
        now.name() != null && isNews(introduction.name(), now.name())
            ? new Title(now.name())
            : displayName,
        isNews(introduction.email(), now.email()) ? now.email() : email,
        employeeNumber,
        identity,
        locale,
        zone,
        active,
        revision + 1,
        now);
  }

  private static boolean isNews(@Nullable String before, @Nullable String now) {
    return before != null && !before.equals(now);
  }

  /**
   * What is left of someone whose data are to be forgotten: a pseudonym in place of the name, which
   * tells them from others and nothing more, and an identity by which they are refused and not made
   * anew. Their goals and history keep pointing to it.
   *
   * @param left what is left of the identity: by it they are known, and nobody can tell who they
   *     are
   * @throws Conflict {@code illegal-transition} while they are active
   */
  public Person erased(@Nullable Identity left) {
    if (active) {
      throw new Conflict(ErrorCode.ILLEGAL_TRANSITION);
    }
    Person erased = pseudonymous(left, revision);
    return erased.equals(this) ? this : pseudonymous(left, revision + 1);
  }

  private Person pseudonymous(@Nullable Identity left, long newRevision) {
    String digits = id.value().toString().replace("-", "");
    Title pseudonym = new Title("#" + digits.substring(digits.length() - PSEUDONYM_DIGITS));
    return new Person(id, pseudonym, null, null, left, null, null, false, newRevision);
  }
}

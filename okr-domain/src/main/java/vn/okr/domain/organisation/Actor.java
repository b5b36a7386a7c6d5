package vn.okr.domain.organisation;

/**
 * Who is acting: always a person, with what the sign-in says about them.
 *
 * @param id the person acting
 * @param admin whether they hold the OKR admin role
 */
public record Actor(PersonId id, boolean admin) {}

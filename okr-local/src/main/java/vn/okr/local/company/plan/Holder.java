package vn.okr.local.company.plan;

/** Who answers for a goal. */
public sealed interface Holder {
  /** A unit; its lead acts for it. */
  record OfUnit(String key) implements Holder {}

  /** A person; they act for themselves. */
  record OfPerson(String account) implements Holder {}

  /** The unit of that key. */
  static Holder unit(String key) {
    return new OfUnit(key);
  }

  /** The person of that account. */
  static Holder person(String account) {
    return new OfPerson(account);
  }
}

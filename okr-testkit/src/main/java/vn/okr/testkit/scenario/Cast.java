package vn.okr.testkit.scenario;

/** Who acts in a scenario. */
public enum Cast {
  /** Holds the OKR admin role. */
  ADMIN,
  /** Leads the company. */
  CEO,
  /** Leads the department. */
  HEAD,
  /** Leads the team in the department. */
  LEADER,
  /** Belongs to the team and leads nothing. */
  MEMBER,
  /** Stands in no unit at all. */
  STRANGER
}

package vn.okr.domain.organisation;

/** What a unit is in the organisation; each kind is a level of OKRs of its own (M2). */
public enum UnitKind {
  /** The root of the tree; there is exactly one. */
  COMPANY,
  /** A department, or a division that holds departments. */
  DEPARTMENT,
  /** A team inside a department. */
  TEAM;

  /** The level on which a unit of this kind sets its objectives. */
  public Level level() {
    return switch (this) {
      case COMPANY -> Level.COMPANY;
      case DEPARTMENT -> Level.DEPARTMENT;
      case TEAM -> Level.TEAM;
    };
  }
}

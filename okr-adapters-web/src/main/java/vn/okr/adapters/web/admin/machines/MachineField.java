package vn.okr.adapters.web.admin.machines;

/** What is known of a machine, as keys of the texts; history calls it by another name. */
public enum MachineField {
  NAME("name"),
  CLIENT("client"),
  SCOPES("scopes"),
  REPORTS("keyResults"),
  KPIS("kpis"),
  ACTIVE("active");

  private final String field;

  MachineField(String field) {
    this.field = field;
  }

  /** What a line of history tells of. */
  static MachineField of(String field) {
    for (MachineField one : values()) {
      if (one.field.equals(field)) {
        return one;
      }
    }
    throw new IllegalArgumentException("Unknown field " + field);
  }
}

package vn.okr.benchmarks.faults;

import java.util.Locale;
import java.util.UUID;

/** What a writer may do; each leaves its mark where it can be found again. */
enum Kind {
  /** A check-in, with the mark as its note. */
  CHECK_IN,
  /** A new draft with two key results, with the mark as its title. */
  DRAFT,
  /** A new title, which is the mark and stays in the history. */
  EDIT;

  private static final String DRILL = "drill-";

  /** A mark like no other. */
  String newMark() {
    return prefix() + UUID.randomUUID();
  }

  /** What all marks of the kind begin with. */
  String prefix() {
    return DRILL + name().toLowerCase(Locale.ROOT) + "-";
  }
}

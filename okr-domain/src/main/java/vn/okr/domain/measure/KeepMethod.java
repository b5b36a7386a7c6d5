package vn.okr.domain.measure;

/** How the readings of a value to keep become a score. */
public enum KeepMethod {
  /** 1 if the last reading is inside the bounds, else 0. */
  LATEST,
  /** Weeks kept by weeks with a reading; the last reading of a week counts. */
  SHARE,
  /** 1 only if every reading is inside the bounds. */
  WORST
}

package vn.okr.domain.alignment;

/** What a link between two goals means. */
public enum LinkKind {
  /** Reaching the lower one helps to reach the upper one; counted where it leads to a measure. */
  CONTRIBUTES,
  /** Cross alignment: drawn, never counted. */
  SUPPORTS
}

package vn.okr.domain.shared;

import java.util.List;
import java.util.Map;

/** The thing does not exist, or the actor may not know that it does: both look the same (M5). */
public final class NotFound extends OkrException {
  private static final long serialVersionUID = 1L;

  /** Nothing there. */
  public NotFound() {
    this(List.of());
  }

  /** Nothing there, for each place of the input that named it. */
  public NotFound(List<Violation> violations) {
    super(ErrorCode.NOT_FOUND, violations, Map.of());
  }
}

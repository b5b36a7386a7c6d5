package vn.okr.domain.shared;

import java.util.List;
import java.util.Map;

/** The actor may read the thing, but not do this with it. */
public final class NotAllowed extends OkrException {
  private static final long serialVersionUID = 1L;

  /** Not allowed. */
  public NotAllowed() {
    this(List.of());
  }

  /** Not allowed, for each place of the input that asked for it. */
  public NotAllowed(List<Violation> violations) {
    super(ErrorCode.FORBIDDEN, violations, Map.of());
  }
}

package vn.okr.domain.shared;

import java.util.List;
import java.util.Map;

/** The input is fine, but the present state of things does not allow it. */
public final class Conflict extends OkrException {
  private static final long serialVersionUID = 1L;

  /** Refuses with a code and nothing more to say. */
  public Conflict(ErrorCode code) {
    this(code, Map.of());
  }

  /** Refuses with facts that tell the caller what stands in the way. */
  public Conflict(ErrorCode code, Map<String, Object> facts) {
    this(code, List.of(), facts);
  }

  Conflict(ErrorCode code, List<Violation> violations, Map<String, Object> facts) {
    super(code, violations, facts);
  }
}

package vn.okr.domain.shared;

import java.util.List;
import java.util.Map;

/** The input is malformed, or a limit is passed: the caller must send something else. */
public final class InvalidInput extends OkrException {
  private static final long serialVersionUID = 1L;

  /** Refuses input for all the reasons given. */
  public InvalidInput(List<Violation> violations) {
    super(ErrorCode.INVALID_REQUEST, violations, Map.of());
  }

  /** Refuses one value; who knows where it stood in the input adds the pointer. */
  public InvalidInput(String code, Map<String, Object> arguments) {
    this(List.of(new Violation("", code, arguments)));
  }
}

package vn.okr.domain.shared;

import java.util.List;
import java.util.Map;

/** Well-formed input that breaks a rule of the method. */
public final class RuleViolated extends OkrException {
  private static final long serialVersionUID = 1L;

  /** Refuses with a code and nothing more to say. */
  public RuleViolated(ErrorCode code) {
    this(code, List.of(), Map.of());
  }

  /** Refuses the value at {@code pointer}. */
  public RuleViolated(ErrorCode code, String pointer) {
    this(code, List.of(Violation.of(pointer, code.value())), Map.of());
  }

  RuleViolated(ErrorCode code, List<Violation> violations, Map<String, Object> facts) {
    super(code, violations, facts);
  }
}

package vn.okr.domain.shared;

import java.util.List;
import java.util.Map;

/**
 * Every refusal of the product, in one family. Unchecked on purpose: a checked exception leaving a
 * transaction would commit it.
 */
public abstract sealed class OkrException extends RuntimeException
    permits InvalidInput, NotFound, NotAllowed, Conflict, Stale, RuleViolated {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Violation> violations;
  private final transient Map<String, Object> facts;

  OkrException(ErrorCode code, List<Violation> violations, Map<String, Object> facts) {
    super(code.value() + (violations.isEmpty() ? "" : " " + violations));
    this.code = code;
    this.violations = List.copyOf(violations);
    this.facts = Map.copyOf(facts);
  }

  /** The most specific code of the refusal. */
  public ErrorCode code() {
    return code;
  }

  /** Where in the input the reasons lie; may be empty. */
  public List<Violation> violations() {
    return violations;
  }

  /** Facts for the message and for clients, such as the loop found; keys are camelCase. */
  public Map<String, Object> facts() {
    return facts;
  }

  /** The same refusal, with its violations seen from a container that holds the input. */
  public OkrException under(String prefix) {
    List<Violation> moved =
        violations.isEmpty()
            ? List.of(new Violation(prefix, code.value(), facts))
            : violations.stream().map(violation -> violation.under(prefix)).toList();
    return with(moved);
  }

  /** The same refusal with other violations, to gather those of several items into one. */
  public OkrException with(List<Violation> others) {
    return switch (this) {
      case InvalidInput _ -> new InvalidInput(others);
      case NotFound _ -> new NotFound(others);
      case NotAllowed _ -> new NotAllowed(others);
      case Conflict _ -> new Conflict(code, others, facts);
      case Stale stale -> stale;
      case RuleViolated _ -> new RuleViolated(code, others, facts);
    };
  }
}

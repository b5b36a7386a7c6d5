package vn.okr.adapters.rest.json;

import java.util.List;
import java.util.Map;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Violation;

/** Makes the refusal of one place in the input. */
public final class Refused {
  private Refused() {}

  /** The value at the pointer is refused. */
  public static InvalidInput at(String pointer, String code) {
    return at(pointer, code, Map.of());
  }

  /** The value at the pointer is refused, with facts for the message. */
  public static InvalidInput at(String pointer, String code, Map<String, Object> facts) {
    return new InvalidInput(List.of(new Violation(pointer, code, facts)));
  }

  /** The value at the pointer is refused; the cause stays inside. */
  public static InvalidInput at(String pointer, String code, Throwable cause) {
    InvalidInput refused = at(pointer, code);
    refused.initCause(cause);
    return refused;
  }
}

package vn.okr.adapters.rest.problem;

import java.util.List;
import java.util.Map;

/** A refusal that the domain knows nothing of. */
public final class HttpRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient Map<String, Object> facts;

  private HttpRefusal(ProblemCode code, Map<String, Object> facts) {
    super(code.value());
    this.code = code;
    this.facts = facts;
  }

  /** The body is longer than the bytes allowed. */
  public static HttpRefusal payloadTooLarge(int limit) {
    return new HttpRefusal(ProblemCode.PAYLOAD_TOO_LARGE, Map.of("limit", limit));
  }

  /** The body says no format that anyone knows. */
  public static HttpRefusal unsupportedMediaType() {
    return new HttpRefusal(ProblemCode.UNSUPPORTED_MEDIA_TYPE, Map.of());
  }

  /** The edit lacks {@code If-Match}. */
  public static HttpRefusal preconditionRequired() {
    return new HttpRefusal(ProblemCode.PRECONDITION_REQUIRED, Map.of());
  }

  /** Too many want the same at once; it may be asked for again in a moment. */
  public static HttpRefusal overloaded() {
    return new HttpRefusal(ProblemCode.OVERLOADED, Map.of());
  }

  /** The problem it is shown as. */
  public Problem toProblem() {
    return new Problem(code.value(), code.status(), List.of(), facts);
  }
}

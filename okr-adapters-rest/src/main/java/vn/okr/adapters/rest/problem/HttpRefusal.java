package vn.okr.adapters.rest.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal that the domain knows nothing of. */
public final class HttpRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient Map<String, Object> facts;
  private final @Nullable Duration wait;

  private HttpRefusal(ProblemCode code, Map<String, Object> facts, @Nullable Duration wait) {
    super(code.value());
    this.code = code;
    this.facts = facts;
    this.wait = wait;
  }

  private static HttpRefusal of(ProblemCode code) {
    return new HttpRefusal(code, Map.of(), null);
  }

  /** The body is longer than the bytes allowed. */
  public static HttpRefusal payloadTooLarge(int limit) {
    return new HttpRefusal(ProblemCode.PAYLOAD_TOO_LARGE, Map.of("limit", limit), null);
  }

  /** The body says no format that anyone knows. */
  public static HttpRefusal unsupportedMediaType() {
    return of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
  }

  /** The edit lacks {@code If-Match}. */
  public static HttpRefusal preconditionRequired() {
    return of(ProblemCode.PRECONDITION_REQUIRED);
  }

  /** Too many want the same at once; it may be asked for again in a moment. */
  public static HttpRefusal overloaded() {
    return new HttpRefusal(ProblemCode.OVERLOADED, Map.of(), Problem.RETRY_AFTER);
  }

  /**
   * The caller asks too often.
   *
   * @param wait how long until it may ask again
   */
  public static HttpRefusal tooManyRequests(Duration wait) {
    return new HttpRefusal(ProblemCode.TOO_MANY_REQUESTS, Map.of(), wait);
  }

  /** How long until it may be asked for again; absent where asking again changes nothing. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(wait);
  }

  /** The problem it is shown as. */
  public Problem toProblem() {
    return new Problem(code.value(), code.status(), List.of(), facts);
  }
}

package vn.okr.bootstrap.rights;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/**
 * The right one operation asks for, and a request that is refused for another reason once the right
 * was found, so that the world stays as it is.
 *
 * @param operation method and path below the contract's root, with the body's format where an
 *     operation takes several
 * @param passed the status of the request for those who hold the right
 * @param query what is asked after the path
 * @param format the body's media type; absent for no body
 */
record Stated(
    String operation,
    Right right,
    Subject subject,
    int passed,
    String query,
    @Nullable String format,
    String body) {
  private static final String JSON = "application/json";
  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final String NO_JSON = "{";

  /** A read: it succeeds. */
  static Stated read(String path, Right right, Subject subject) {
    return new Stated("GET " + path, right, subject, 200, "", null, "");
  }

  /** A change of a revision: without {@code If-Match} it is 428. */
  static Stated change(String operation, Right right, Subject subject) {
    String format =
        operation.startsWith("PATCH") ? MERGE_PATCH : operation.startsWith("PUT") ? JSON : null;
    return new Stated(operation, right, subject, 428, "", format, NO_JSON);
  }

  /** A step: a body that is none is 400. */
  static Stated step(String path, Right right, Subject subject) {
    return new Stated("POST " + path, right, subject, 400, "", JSON, NO_JSON);
  }

  /** The same, with another answer for who holds the right. */
  Stated passing(int status) {
    return new Stated(operation, right, subject, status, query, format, body);
  }

  /** The same, without a body. */
  Stated bare() {
    return new Stated(operation, right, subject, passed, query, null, "");
  }

  /** The same, asking for this after the path. */
  Stated asking(String after) {
    return new Stated(operation, right, subject, passed, after, format, body);
  }

  /** The same, with this body. */
  Stated saying(@Nullable String mediaType, String text) {
    return new Stated(
        operation, right, subject, passed, query, requireNonNullElse(mediaType, JSON), text);
  }

  String method() {
    return operation.split(" ")[0];
  }

  String path() {
    return operation.split(" ")[1];
  }

  /** What the caller must be answered: 401, then 404, then 403, then the rest. */
  int expected(Caller caller, Goal goal) {
    if (caller == Caller.NOBODY) {
      return 401;
    }
    if (subject != Subject.OWNER_IN_BODY && !Right.READ.holds(caller, goal)) {
      return subject.hidden();
    }
    return right.holds(caller, goal) ? passed : 403;
  }

  @Override
  public String toString() {
    return operation;
  }
}

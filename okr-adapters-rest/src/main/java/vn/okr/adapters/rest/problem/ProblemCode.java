package vn.okr.adapters.rest.problem;

import java.util.Locale;

/** Refusals that only exist on the wire, beside those of the domain. */
public enum ProblemCode {
  /** No token, or none that holds. */
  UNAUTHENTICATED(401),
  /** The address does not know the method. */
  METHOD_NOT_ALLOWED(405),
  /** No representation the client accepts. */
  NOT_ACCEPTABLE(406),
  /** The body is longer than the server reads. */
  PAYLOAD_TOO_LARGE(413),
  /** The body is in a format the address does not read. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The edit must name the revision it is meant for. */
  PRECONDITION_REQUIRED(428),
  /** The client asks too often. */
  TOO_MANY_REQUESTS(429),
  /** A fault of the product. */
  INTERNAL_ERROR(500),
  /** The server has more to do than it can. */
  OVERLOADED(503);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  /** The HTTP status it is answered with. */
  public int status() {
    return status;
  }

  /** The code as clients see it, such as {@code precondition-required}. */
  public String value() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

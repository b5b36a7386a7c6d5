package vn.okr.testkit.scenario;

/** What a driver throws when the product refuses a step. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /** Refused with a code of the contract, such as {@code illegal-transition}. */
  public Refused(String code, Throwable cause) {
    super(code, cause);
    this.code = code;
  }

  /** The code of the contract. */
  public String code() {
    return code;
  }
}

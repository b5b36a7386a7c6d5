package vn.okr.local;

/** Something the person at the keyboard can mend; the message tells them what. */
public class LocalFailure extends RuntimeException {
  public LocalFailure(String message) {
    super(message);
  }

  public LocalFailure(String message, Throwable cause) {
    super(message, cause);
  }
}

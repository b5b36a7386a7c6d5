package vn.okr.hostile.request;

/** A line of a request's head; the same name may stand on several. */
public record Header(String name, String value) {
  @Override
  public String toString() {
    return name + ": " + value;
  }
}

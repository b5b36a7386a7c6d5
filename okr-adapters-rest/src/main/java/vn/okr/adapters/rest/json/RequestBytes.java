package vn.okr.adapters.rest.json;

/** A body not looked at yet, so that rights are decided before anything is said about it. */
public sealed interface RequestBytes permits JsonBody, CsvBody {
  /** The body, byte for byte. */
  byte[] bytes();
}

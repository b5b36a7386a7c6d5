package vn.okr.adapters.rest.http;

import java.util.UUID;

/** Where the contract's resources live. */
public final class Paths {
  /** The contract's first version. */
  public static final String V1 = "/api/v1";

  private Paths() {}

  /** The address of one thing in a collection, such as {@code /api/v1/cycles/...}. */
  public static String of(String collection, UUID id) {
    return V1 + "/" + collection + "/" + id;
  }
}

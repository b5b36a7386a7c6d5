package vn.okr.application.port;

import java.util.UUID;

/** Gives out ids. */
@FunctionalInterface
public interface Ids {
  /** A new UUID of version 7, greater than every one given before by the same source. */
  UUID next();
}

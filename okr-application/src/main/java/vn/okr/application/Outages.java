package vn.okr.application;

import java.util.Optional;

/**
 * Tells a store that is away, or too busy to serve everyone, from a fault of the product. No use
 * case asks for it: it is for adapters that answer when one has failed.
 */
public interface Outages {
  /**
   * The reason if the same request may well succeed later, unchanged: the store does not answer,
   * has cut the work short, or made it give way to another one. Nothing is left of the work, unless
   * the store went away while it was committing: then it is there either whole or not at all.
   *
   * @param failure what came out of a use case; others may have wrapped it
   * @return what the store says, for the log and no one else; empty for a fault of the product
   */
  Optional<String> reasonOf(Throwable failure);
}

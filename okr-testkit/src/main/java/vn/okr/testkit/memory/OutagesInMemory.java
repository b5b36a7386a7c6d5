package vn.okr.testkit.memory;

import java.util.Optional;
import java.util.stream.Stream;
import vn.okr.application.Outages;

/** Memory is never away; tests pretend that it is. */
public final class OutagesInMemory implements Outages {
  /** Thrown by a test in place of a store that does not answer. */
  public static final class Away extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Away() {
      super("The store is away.");
    }
  }

  @Override
  public Optional<String> reasonOf(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(Away.class::isInstance)
        .map(Throwable::getMessage)
        .findFirst();
  }
}

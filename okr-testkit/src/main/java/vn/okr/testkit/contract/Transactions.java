package vn.okr.testkit.contract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs work in a transaction of its own, committed when it returns and undone when it throws. */
@FunctionalInterface
public interface Transactions {
  /** Runs the work in a new transaction; what it throws comes out as it is. */
  <T extends @Nullable Object> T inTransaction(Supplier<T> work);
}

package vn.okr.adapters.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Outages;

/** Knows by its code (SQLSTATE) which error of PostgreSQL is an outage. */
@ApplicationScoped
class PostgresOutages implements Outages {
  /**
   * Whole classes: connection (08), credentials (28), database gone (3D), giving way to others
   * (40), resources (53), intervention and timeouts (57), the machine below (58). Single codes: a
   * standby (25006), an idle transaction ended (25P03), a lock not granted in time (55P03).
   */
  private static final Pattern STATES =
      Pattern.compile("(08|28|3D|40|53|57|58)...|25006|25P03|55P03");

  @Override
  public Optional<String> reasonOf(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> next = new ArrayDeque<>(Set.of(failure));
    while (!next.isEmpty()) {
      Throwable one = next.pop();
      if (seen.add(one)) {
        if (one instanceof SQLException error && isOutage(error)) {
          return Optional.of(String.valueOf(error.getMessage()));
        }
        if (isOutOfTime(one)) {
          return Optional.of("the transaction took too long");
        }
        add(next, one.getCause());
        // A commit that failed carries its reason beside it.
        Arrays.stream(one.getSuppressed()).forEach(reason -> add(next, reason));
      }
    }
    return Optional.empty();
  }

  /** Only PostgreSQL gives codes: an error without one is the pool's, which found no connection. */
  private static boolean isOutage(SQLException error) {
    String state = error.getSQLState();
    return state == null
        || STATES.matcher(state).matches()
        || error instanceof SQLTransientException
        || error instanceof SQLRecoverableException;
  }

  /**
   * Whoever watches the clock has ended the transaction, so that its commit finds none and has no
   * other reason to tell: it took longer than any may, or the clock has jumped.
   */
  private static boolean isOutOfTime(Throwable one) {
    return one instanceof RollbackException
        && one.getCause() == null
        && one.getSuppressed().length == 0;
  }

  private static void add(Deque<Throwable> next, @Nullable Throwable one) {
    if (one != null) {
      next.push(one);
    }
  }
}

package vn.okr.domain.organisation;

import static java.util.Collections.unmodifiableSet;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.okr.domain.shared.Title;

/**
 * A machine that an admin has let in: a job, a script, another system. It signs in with its own
 * client credentials and never acts as a person.
 *
 * @param name what it is called in histories
 * @param client the provider's id of the client it signs in as
 * @param scopes what it was granted
 * @param keyResults the ids of the key results it may report values for, if it may report
 * @param kpis the ids of the KPIs it may report readings of, if it may report
 * @param active whether it may sign in
 * @param revision counts the edits, from 0
 */
public record ServiceAccount(
    ServiceAccountId id,
    Title name,
    String client,
    Set<Scope> scopes,
    Set<UUID> keyResults,
    Set<UUID> kpis,
    boolean active,
    long revision) {
  /** The most key results one account may be named for. */
  public static final int MOST_KEY_RESULTS = 200;

  /** The most KPIs one account may be named for. */
  public static final int MOST_KPIS = 200;

  /** What a service account may be granted. */
  public enum Scope {
    /** Reads what is published. */
    READ,
    /** Checks in on the key results it is named for, and reports readings of the KPIs. */
    REPORT,
    /** Does what OKR admins may, reading included. */
    ADMINISTER
  }

  public ServiceAccount {
    // In the order of the constants, so that it is told the same way each time.
    scopes = scopes.isEmpty() ? Set.of() : unmodifiableSet(EnumSet.copyOf(scopes));
    keyResults = Set.copyOf(keyResults);
    kpis = Set.copyOf(kpis);
  }

  /** The account as it acts. */
  public Actor actor() {
    boolean admin = scopes.contains(Scope.ADMINISTER);
    return new Actor(
        id,
        admin,
        admin || scopes.contains(Scope.READ),
        scopes.contains(Scope.REPORT) ? reportsOn() : Set.of());
  }

  private Set<UUID> reportsOn() {
    Set<UUID> all = new HashSet<>(keyResults);
    all.addAll(kpis);
    return all;
  }
}

package vn.okr.adapters.persistence.replica;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.replication.LogSequenceNumber;

/** Follows how far the copy is, so that no request has to ask it. */
@ApplicationScoped
class ReplicaWatch {
  private static final Logger LOG = Logger.getLogger(ReplicaWatch.class);
  private static final long REST_MILLIS = 200;
  private static final double NANOS = 1e9;

  private final ReadReplicaSettings settings;
  private final Lookout.Address primary;
  private final PendingNews news;
  private final Thread thread =
      Thread.ofPlatform().name("read-replica").daemon().unstarted(this::run);
  private volatile @Nullable Reached reached;
  private boolean toldUsable = true;

  @Inject
  ReplicaWatch(
      ReadReplicaSettings settings,
      PendingNews news,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    this.settings = settings;
    this.news = news;
    this.primary = new Lookout.Address(jdbcUrl, username.orElse(""), password.orElse(""));
  }

  void start(@Observes StartupEvent event, MeterRegistry meters) {
    if (isConfigured()) {
      Gauge.builder("okr.read.replica.lag", this, ReplicaWatch::lagSeconds)
          .baseUnit("seconds")
          .description("How far the read replica lags behind, at most; none while it is away")
          .register(meters);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    thread.interrupt();
  }

  /** Whether there is to be a copy at all. */
  boolean isConfigured() {
    return settings.jdbcUrl().isPresent();
  }

  /** Whether it is there, and near enough. */
  boolean isUsable() {
    Reached now = reached;
    return now != null && now.lag().compareTo(settings.lagAllowed()) <= 0;
  }

  /** Whether it has what is written at that position of the log. */
  boolean has(LogSequenceNumber position) {
    Reached now = reached;
    return now != null && now.position().compareTo(position) >= 0;
  }

  private double lagSeconds() {
    Reached now = reached;
    return now == null ? Double.NaN : now.lag().toNanos() / NANOS;
  }

  private void run() {
    while (!thread.isInterrupted()) {
      try (Lookout lookout = open()) {
        follow(lookout);
      } catch (SQLException away) {
        reached = null;
        tell(away.getMessage());
        news.tell(null, false);
        rest();
      }
    }
  }

  private Lookout open() throws SQLException {
    return Lookout.open(
        primary,
        new Lookout.Address(
            settings.jdbcUrl().orElseThrow(),
            settings.username().orElse(""),
            settings.password().orElse("")));
  }

  private void follow(Lookout lookout) throws SQLException {
    Replay replay = new Replay(settings.lagAllowed());
    while (!thread.isInterrupted()) {
      reached = replay.after(lookout.look());
      tell("it lags behind");
      news.tell(reached, isUsable());
      rest();
    }
  }

  /** Once each time it turns. */
  private void tell(@Nullable String reason) {
    boolean usable = isUsable();
    if (usable != toldUsable) {
      toldUsable = usable;
      if (usable) {
        LOG.info("The read replica is read from again.");
      } else {
        LOG.warnf("The read replica is not read from for now: %s", reason);
      }
    }
  }

  private void rest() {
    try {
      Thread.sleep(REST_MILLIS);
    } catch (InterruptedException stopping) {
      thread.interrupt();
    }
  }
}

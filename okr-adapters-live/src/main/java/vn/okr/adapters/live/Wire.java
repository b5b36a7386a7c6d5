package vn.okr.adapters.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.okr.application.live.ChangeHub;
import vn.okr.application.live.Topic;
import vn.okr.application.live.Visibility;

/**
 * This replica's line to all others: one thread on one connection, which tells what has changed
 * here, several changes of one moment together, and hears what has changed anywhere.
 */
@ApplicationScoped
class Wire {
  private static final Logger LOG = Logger.getLogger(Wire.class);
  private static final int LISTEN_MILLIS = 100;
  private static final int ROUNDS_PER_TRIAL = 50;
  private static final long REST_MILLIS = 1_000;

  private final LiveSettings settings;
  private final ChangeHub hub;
  private final Visibility visibility;
  private final Outbox outbox = new Outbox();
  private final Thread thread = Thread.ofPlatform().name("live").daemon().unstarted(this::run);

  @Inject
  Wire(LiveSettings settings, ChangeHub hub, Visibility visibility) {
    this.settings = settings;
    this.hub = hub;
    this.visibility = visibility;
  }

  /** What is to be told. */
  Outbox outbox() {
    return outbox;
  }

  void start(@Observes StartupEvent started) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    thread.interrupt();
  }

  private void run() {
    boolean away = false;
    while (!thread.isInterrupted()) {
      try (Line line = Line.open(settings)) {
        if (away) {
          LOG.info("Replicas hear of each other again.");
          visibility.onceVisible(hub::anythingChanged);
        }
        away = false;
        talk(line);
      } catch (SQLException cut) {
        if (!away) {
          LOG.warnf("Replicas do not hear of each other for now: %s", cut.getSQLState());
        }
        away = true;
        rest();
      }
    }
  }

  private void talk(Line line) throws SQLException {
    for (int round = 1; !thread.isInterrupted(); round++) {
      if (round % ROUNDS_PER_TRIAL == 0) {
        line.requireAlive();
      }
      line.tell(outbox);
      Set<Topic> heard = line.hear(LISTEN_MILLIS);
      if (!heard.isEmpty()) {
        visibility.onceVisible(() -> hub.changed(heard));
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

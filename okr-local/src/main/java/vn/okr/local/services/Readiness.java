package vn.okr.local.services;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import vn.okr.local.LocalFailure;

/** Asks a server whether it is ready to serve. */
public final class Readiness {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN = Duration.ofMillis(200);
  private static final int ANSWER_MILLIS = 5_000;

  private final URI address;

  /**
   * About a server.
   *
   * @param address what it answers well once it is ready
   */
  public Readiness(URI address) {
    this.address = address;
  }

  /**
   * Waits until it is.
   *
   * @throws LocalFailure when it ends instead, or takes too long
   */
  public void await(ServerProcess server) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (server.endsWithin(BETWEEN)) {
        throw new LocalFailure(server.obituary());
      }
      if (System.nanoTime() - end > 0) {
        throw new LocalFailure(server.name() + " is not ready after " + PATIENCE + ".");
      }
    }
  }

  private boolean isReady() {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(ANSWER_MILLIS);
      connection.setReadTimeout(ANSWER_MILLIS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }
}

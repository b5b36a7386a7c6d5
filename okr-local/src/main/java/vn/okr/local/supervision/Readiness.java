package vn.okr.local.supervision;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import vn.okr.local.LocalFailure;

/** Asks the application whether it is ready to serve. */
final class Readiness {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN = Duration.ofMillis(200);
  private static final int ANSWER_MILLIS = 5_000;

  private final URI address;

  Readiness(int port) {
    address = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
  }

  /**
   * Waits until it is.
   *
   * @throws LocalFailure when it ends instead, or takes too long
   */
  void await(Application application) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (application.endsWithin(BETWEEN)) {
        throw new LocalFailure(application.obituary());
      }
      if (System.nanoTime() - end > 0) {
        throw new LocalFailure("The application is not ready after " + PATIENCE + ".");
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

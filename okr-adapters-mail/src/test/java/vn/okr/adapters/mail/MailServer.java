package vn.okr.adapters.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mail server of the tests' own, which keeps what it is given. */
public final class MailServer implements QuarkusTestResourceLifecycleManager {
  private static @Nullable GreenMail running;

  /** The server, while tests run. */
  static GreenMail running() {
    if (running == null) {
      throw new IllegalStateException("The mail server has not been started");
    }
    return running;
  }

  @Override
  public Map<String, String> start() {
    // A port that stays the same when it is stopped and started.
    GreenMail server =
        new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    running = server;
    return Map.of(
        "quarkus.mailer.host", "127.0.0.1",
        "quarkus.mailer.port", String.valueOf(server.getSmtp().getPort()),
        "quarkus.mailer.start-tls", "OPTIONAL",
        // Servers come and go at this port: one's connection must not be tried with the next.
        "quarkus.mailer.keep-alive", "false",
        "quarkus.mailer.from", "OKR <okr@company.vn>",
        "okr.mail.links", "https://okr.company.vn/okr/");
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  @Override
  public void stop() {
    running().stop();
  }
}

package vn.okr.bootstrap.races;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import vn.okr.local.services.Ports;
import vn.okr.local.services.Wire;

/** The company's mail server, at the end of a wire that is cut until somebody mends it. */
record Mail(GreenMail server, Wire wire) implements AutoCloseable {
  static Mail start() {
    int port = Ports.anyFree();
    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    Wire wire = new Wire(port);
    wire.cut();
    return new Mail(server, wire);
  }

  /** What a replica must know. */
  Map<String, String> settings() {
    return Map.of(
        "OKR_MAIL_LINKS", "https://okr.company.example",
        "QUARKUS_MAILER_HOST", "127.0.0.1",
        "QUARKUS_MAILER_PORT", Integer.toString(wire.port()),
        "QUARKUS_MAILER_START_TLS", "OPTIONAL",
        "QUARKUS_MAILER_FROM", "OKR <okr@company.example>");
  }

  @Override
  public void close() {
    wire.close();
    server.stop();
  }
}

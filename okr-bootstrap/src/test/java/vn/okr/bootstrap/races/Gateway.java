package vn.okr.bootstrap.races;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.okr.bootstrap.Installs;
import vn.okr.local.services.Ports;

/** HAProxy before several replicas; it looks after their readiness as a cluster's service does. */
final class Gateway implements AutoCloseable {
  private static final String CONFIGURATION =
      """
      global
        maxconn 500
      defaults
        mode http
        timeout connect 2s
        timeout client 30s
        timeout server 30s
        timeout check 3s
      frontend okr
        bind 127.0.0.1:%d
        monitor-uri /all-ready
        monitor fail if { nbsrv(replicas) lt %d }
        default_backend replicas
      backend replicas
        option httpchk GET /q/health/ready
        default-server check inter 200ms fall 1 rise 1
      %s
      """;

  private static final Duration LONGEST_START = Duration.ofSeconds(120);

  private final Process process;
  private final Door door;

  private Gateway(Process process, Door door) {
    this.process = process;
    this.door = door;
  }

  static Gateway before(List<Replica> replicas) throws IOException {
    int port = Ports.anyFree();
    String servers =
        replicas.stream()
            .map(replica -> "  server r%1$d 127.0.0.1:%1$d".formatted(replica.port()))
            .collect(joining("\n"));
    Path file =
        Files.writeString(
            Files.createTempFile("gateway", ".cfg"),
            CONFIGURATION.formatted(port, replicas.size(), servers));
    Process process =
        new ProcessBuilder(Installs.program("haproxy").toString(), "-f", file.toString(), "-db")
            .inheritIO()
            .start();
    Gateway gateway = new Gateway(process, new Door(port));
    gateway.awaitAll();
    return gateway;
  }

  /** Waits until it holds every replica for ready, as one waits before the next one is replaced. */
  void awaitAll() {
    await()
        .atMost(LONGEST_START)
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(() -> door.isWell("/all-ready"));
  }

  Answer send(Call call) {
    return door.send(call);
  }

  @Override
  public void close() {
    process.destroy();
    door.close();
  }
}

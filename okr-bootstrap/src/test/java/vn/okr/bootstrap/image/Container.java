package vn.okr.bootstrap.image;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.okr.local.services.Ports;

/** The image run as a wary cluster runs it, but for the network, which is this machine's. */
final class Container implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> WARY =
      List.of(
          "--user=123456:0",
          "--read-only",
          "--read-only-tmpfs=false",
          "--tmpfs=/tmp:rw,noexec,nosuid,nodev,size=64m",
          "--cap-drop=all",
          "--security-opt=no-new-privileges",
          "--memory=512m");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final String address;
  private final Path store;

  private Container(Process process, int port, Path store) {
    this.process = process;
    this.address = "http://127.0.0.1:" + port;
    this.store = store;
  }

  /**
   * Starts it.
   *
   * @param settings what the product is told by its environment
   */
  static Container start(Image image, Map<String, String> settings) {
    Stream.of("podman", "runc").forEach(Command::require);
    Path store = newFolder();
    Command.output(podman(store, List.of("pull", "--quiet", "oci-archive:" + image.archive())));
    int port = Ports.anyFree();
    List<String> run = new ArrayList<>(List.of("run", "--rm", "--network=host"));
    run.add("--log-driver=none");
    // Not more than a machine may give that is a container itself.
    run.addAll(List.of("--ulimit=nofile=4096:4096", "--ulimit=nproc=4096:4096"));
    run.addAll(WARY);
    settings.forEach((name, value) -> run.add("--env=" + name + "=" + value));
    run.add("--env=QUARKUS_HTTP_HOST=127.0.0.1");
    run.add("--env=QUARKUS_HTTP_PORT=" + port);
    run.add(Command.output(podman(store, List.of("images", "--quiet"))).strip());
    try {
      return new Container(new ProcessBuilder(podman(store, run)).inheritIO().start(), port, store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it says that it is ready. */
  void awaitReady() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptionsInstanceOf(IOException.class)
        .failFast("it ended", () -> !process.isAlive())
        .until(() -> get("/q/health/ready", "").statusCode() == 200);
  }

  /** What it answers to someone with that token. */
  HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Memory of its process that is in RAM, in the kernel's words. */
  String residentMemory() throws IOException {
    String id =
        Command.output(podman(store, List.of("ps", "--latest", "--format={{.Pid}}"))).strip();
    return Files.readAllLines(Path.of("/proc", id, "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .findFirst()
        .orElseThrow();
  }

  /** Asks it to stop; its exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    stop();
    client.close();
    Command.output(podman(store, List.of("rmi", "--all", "--force")));
    Command.output(List.of("rm", "-rf", store.toString()));
  }

  private static List<String> podman(Path store, List<String> arguments) {
    return Stream.concat(
            Stream.of(
                "podman",
                "--root=" + store.resolve("root"),
                "--runroot=" + store.resolve("run"),
                "--cgroup-manager=cgroupfs",
                "--runtime=runc"),
            arguments.stream())
        .toList();
  }

  /** With a short name, as Podman asks for. */
  private static Path newFolder() {
    try {
      return Files.createTempDirectory("okr");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

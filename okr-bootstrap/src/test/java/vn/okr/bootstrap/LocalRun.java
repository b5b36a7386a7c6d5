package vn.okr.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.okr.local.services.Ports;
import vn.okr.local.services.RunState;

/** The packaged product with the sample company, run on one machine as {@code ./okr run} does. */
public final class LocalRun implements AutoCloseable {
  private static final Path LOCAL = Path.of("../okr-local/target/quarkus-app/quarkus-run.jar");
  private static final Path APP = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final int LAST_LINES_OF_WELCOME = 3;
  private static final long STOP_PATIENCE_SECONDS = 30;

  private final Path data;
  private final int port;
  private final Process run;
  private final List<String> welcome = new ArrayList<>();

  private LocalRun(Path data, int port, Process run) {
    this.data = data;
    this.port = port;
    this.run = run;
  }

  /** Starts it and waits until it says where to go. */
  public static LocalRun start() {
    return start(List.of());
  }

  /** The same, and people sign in at a Keycloak. */
  public static LocalRun startAtKeycloak() {
    return start(List.of("--keycloak", System.getProperty("okr.keycloak")));
  }

  private static LocalRun start(List<String> signIn) {
    try {
      Path data = Files.createTempDirectory("okr-run");
      int port = Ports.anyFree();
      List<String> arguments = new ArrayList<>(List.of("run", "--port", "" + port));
      arguments.addAll(List.of("--data", data.toString(), "--app", APP.toString()));
      arguments.addAll(signIn);
      Process run = java(arguments.toArray(String[]::new)).redirectErrorStream(true).start();
      LocalRun started = new LocalRun(data, port, run);
      started.readWelcome();
      return started;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** Where people go. */
  public String address() {
    return "http://localhost:" + port;
  }

  /** What it says once it is ready. */
  public List<String> welcome() {
    return List.copyOf(welcome);
  }

  /** An access token of an account, as {@code ./okr token} prints it. */
  public String token(String account) {
    try {
      Process asked = java("token", account, "--data", data.toString()).start();
      return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What the note of a running instance says under a key. */
  public Optional<String> state(String key) {
    return new RunState(data.resolve(RunState.FILE)).get(key);
  }

  /** What the application has logged so far. */
  public String log() {
    try {
      return Files.readString(data.resolve("application.log"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Its processes but the first. */
  Set<ProcessHandle> children() {
    return Set.copyOf(run.descendants().toList());
  }

  /** Whether it has left the note of a running instance behind. */
  boolean claimsToRun() {
    return Files.exists(data.resolve("run.properties"));
  }

  /** Asks it to stop; whether it did in time. */
  boolean stop() {
    run.destroy();
    try {
      return run.waitFor(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Stops it, and leaves nothing behind. */
  @Override
  public void close() {
    stop();
    TestFolders.delete(data);
  }

  private void readWelcome() throws IOException {
    var lines = run.inputReader();
    int curls = 0;
    String line = lines.readLine();
    while (line != null) {
      welcome.add(line);
      curls += line.contains("curl") ? 1 : 0;
      line = curls < LAST_LINES_OF_WELCOME ? lines.readLine() : null;
    }
    if (curls < LAST_LINES_OF_WELCOME) {
      throw new IllegalStateException("It did not start:\n" + String.join("\n", welcome));
    }
  }

  private static ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", LOCAL.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}

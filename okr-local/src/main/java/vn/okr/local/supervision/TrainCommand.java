package vn.okr.local.supervision;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.DataFolder;
import vn.okr.local.services.Ports;
import vn.okr.local.services.Readiness;
import vn.okr.local.services.ServerProcess;
import vn.okr.local.services.SignInChoice;
import vn.okr.local.services.TokenDesk;

/**
 * Makes the AOT cache of an application: it is started with a Java runtime of its own, people of
 * the sample company look around in it, and what it needed for that is written down.
 */
public final class TrainCommand {
  /** The file that is made, beside the application. */
  public static final String CACHE = "app.aot";

  private static final List<String> VISITORS = List.of("marketing.lead", "admin");
  private static final int PAGES_EACH = 60;
  private static final Duration WRITING = Duration.ofMinutes(5);

  /**
   * What is wanted.
   *
   * @param data the folder for database and sign-in
   * @param runtime the home of the Java runtime that the cache is for
   * @param application the packaged application, with its file of options, {@code java.options},
   *     beside it
   */
  public record Wanted(Path data, Path runtime, Path application) {
    Path folder() {
      return application.toAbsolutePath().resolveSibling("");
    }

    List<String> command() {
      return List.of(
          runtime.resolve("bin/java").toAbsolutePath().toString(),
          "@java.options",
          // As in a container: a part of this machine's memory would be another kind of heap.
          "-Xmx144m",
          "-XX:AOTCacheOutput=" + CACHE,
          "-jar",
          application.getFileName().toString());
    }
  }

  private final Running running;
  private final Console console;
  private final Sample sample;

  public TrainCommand(Running running, Console console, Sample sample) {
    this.running = running;
    this.console = console;
    this.sample = sample;
  }

  /**
   * Makes the cache.
   *
   * @throws LocalFailure when the application does not start, fails at a page, or writes nothing
   */
  public void train(Wanted wanted) {
    LocalInstance instance = new LocalInstance(running, console, sample);
    DataFolder folder = instance.take(wanted.data());
    LocalInstance.Up up = instance.bringUp(folder, SignInChoice.small(), true);
    int port = Ports.anyFree();
    String address = "http://127.0.0.1:" + port;
    ProcessBuilder java = new ProcessBuilder(wanted.command()).directory(wanted.folder().toFile());
    ServerProcess application =
        running.start(
            () -> Application.start(java, port, up.services(), folder.file("application.log")));
    new Readiness(URI.create(address + "/q/health/ready")).await(application);
    TokenDesk desk = new TokenDesk(up.state());
    VISITORS.forEach(visitor -> visit(address, desk.tokenFor(visitor), up));
    console.news("Writing the cache ...");
    application.process().destroy();
    if (!application.endsWithin(WRITING) || !Files.exists(wanted.folder().resolve(CACHE))) {
      throw new LocalFailure("No cache was written; see " + folder.file("application.log"));
    }
  }

  private static void visit(String address, String token, LocalInstance.Up up) {
    String cycle = up.sample().getProperty(Sample.RUNNING_QUARTER, "");
    String unit = up.sample().getProperty(Sample.MARKETING, "");
    try (Visits visits = new Visits(address, token)) {
      visits.lookAround(PAGES_EACH);
      visits.look("/api/v1/me");
      visits.look("/api/v1/objectives?cycle=" + cycle);
      visits.look("/api/v1/cycles/" + cycle + "/progress");
      visits.look("/api/v1/units/" + unit + "/scorecard?cycle=" + cycle);
      visits.checkIn();
    }
  }
}

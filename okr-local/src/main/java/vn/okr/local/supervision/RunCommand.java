package vn.okr.local.supervision;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.okr.local.Console;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.DataFolder;
import vn.okr.local.services.Ports;
import vn.okr.local.services.Readiness;
import vn.okr.local.services.ServerProcess;
import vn.okr.local.services.SignInChoice;

/** Runs everything: services, sample company, and the packaged application on them. */
public final class RunCommand {
  /**
   * What is wanted.
   *
   * @param port where the application listens
   * @param data the folder that keeps everything
   * @param application the packaged application
   * @param fresh whether what was kept is thrown away
   * @param signIn where people sign in
   */
  public record Wanted(int port, Path data, Path application, boolean fresh, SignInChoice signIn) {}

  private final Running running;
  private final Console console;
  private final Sample sample;

  public RunCommand(Running running, Console console, Sample sample) {
    this.running = running;
    this.console = console;
    this.sample = sample;
  }

  /**
   * Runs until the application ends.
   *
   * @return its exit code
   * @throws LocalFailure when something cannot start
   */
  public int run(Wanted wanted) {
    requireApplication(wanted.application());
    LocalInstance instance = new LocalInstance(running, console, sample);
    DataFolder folder = instance.take(wanted.data());
    requireFree(wanted.port());
    LocalInstance.Up up = instance.bringUp(folder, wanted.signIn(), wanted.fresh());
    console.news("Starting the application ...");
    Path log = folder.file("application.log");
    ServerProcess application =
        running.start(
            () -> Application.start(wanted.application(), wanted.port(), up.services(), log));
    Properties state = up.state().read();
    state.setProperty("port", Integer.toString(wanted.port()));
    Leftovers.note(state, Leftovers.APPLICATION, application.process());
    up.state().write(state);
    new Readiness(URI.create("http://127.0.0.1:" + wanted.port() + "/q/health/ready"))
        .await(application);
    console.answer(new Welcome(wanted.port(), up.sample(), log).text());
    int code = application.awaitEnd();
    if (!running.isStopping()) {
      console.failure(application.obituary());
    }
    return code;
  }

  private static void requireApplication(Path jar) {
    if (!Files.exists(jar)) {
      throw new LocalFailure("There is no application at " + jar + ".");
    }
  }

  private static void requireFree(int port) {
    if (!Ports.isFree(port)) {
      throw new LocalFailure(
          "Port " + port + " is taken; stop what listens there, or name another with --port.");
    }
  }
}

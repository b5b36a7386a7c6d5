package vn.okr.local.supervision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import vn.okr.local.Console;
import vn.okr.local.services.DataFolder;
import vn.okr.local.services.LocalServices;
import vn.okr.local.services.RunState;
import vn.okr.local.services.SignInChoice;

/** The instance that runs on one data folder, brought up step by step. */
public final class LocalInstance {
  private static final Duration FRESH_FOR = Duration.ofDays(3);

  private final Running running;
  private final Console console;
  private final Sample sample;

  public LocalInstance(Running running, Console console, Sample sample) {
    this.running = running;
    this.console = console;
    this.sample = sample;
  }

  /** What is up and loaded. */
  record Up(LocalServices services, RunState state, Properties sample) {}

  /** Takes hold of the folder, and ends what a run that was killed has left. */
  DataFolder take(Path data) {
    DataFolder folder = running.start(() -> DataFolder.hold(data));
    new Leftovers(stateFile(folder)).end();
    return folder;
  }

  /** Brings up database, sign-in and the sample company, and tells others where they are. */
  Up bringUp(DataFolder folder, SignInChoice signIn, boolean fresh) {
    if (fresh || !isTold(folder) || !signIn.knowsPeopleOf(folder)) {
      // Without its facts there is nothing, or a story that was interrupted: it begins anew. So it
      // does at another sign-in, to which the story's people are strangers.
      folder.empty();
    }
    console.news("Starting PostgreSQL and " + signIn.news() + " ...");
    LocalServices services = running.start(() -> LocalServices.start(folder, signIn));
    if (!isTold(folder)) {
      console.news("Telling the sample company's story ...");
      sample.load(services, folder.sample(), folder.file("sample.log"));
    } else if (isOld(folder)) {
      console.news("The sample company's story ended some time ago; --fresh tells it up to today.");
    }
    RunState state = stateFile(folder);
    Properties addresses = services.state();
    services
        .signIn()
        .process()
        .ifPresent(process -> Leftovers.note(addresses, Leftovers.SIGN_IN, process));
    state.write(addresses);
    running.start(() -> (AutoCloseable) state::clear);
    return new Up(services, state, new RunState(folder.sample()).read());
  }

  private static boolean isTold(DataFolder folder) {
    return Files.exists(folder.sample());
  }

  /** A story from last week or before: its goals call for check-ins by now. */
  private static boolean isOld(DataFolder folder) {
    long toldMillis = folder.sample().toFile().lastModified();
    return System.currentTimeMillis() - toldMillis > FRESH_FOR.toMillis();
  }

  private static RunState stateFile(DataFolder folder) {
    return new RunState(folder.file(RunState.FILE));
  }
}

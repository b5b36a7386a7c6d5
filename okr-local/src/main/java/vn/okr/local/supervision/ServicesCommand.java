package vn.okr.local.supervision;

import java.nio.file.Path;
import vn.okr.local.Console;
import vn.okr.local.services.SignInChoice;

/** Runs the services and the sample company, for an application that is started elsewhere. */
public final class ServicesCommand {
  private final Running running;
  private final Console console;
  private final Sample sample;

  public ServicesCommand(Running running, Console console, Sample sample) {
    this.running = running;
    this.console = console;
    this.sample = sample;
  }

  /** Brings them up; they run until they are stopped. */
  public void start(Path data) {
    LocalInstance instance = new LocalInstance(running, console, sample);
    LocalInstance.Up up = instance.bringUp(instance.take(data), SignInChoice.small(), false);
    console.answer(
        "Ready: "
            + up.services().database().jdbcUrl()
            + ", sign-in "
            + up.services().signIn().issuer());
  }
}

package vn.okr.local.supervision;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import vn.okr.local.services.Processes;
import vn.okr.local.services.RunState;

/** An application that goes on by itself since the process that started it was killed. */
final class Leftovers {
  private static final String PID = "application.pid";
  private static final String STARTED = "application.started";
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final RunState state;

  Leftovers(RunState state) {
    this.state = state;
  }

  /** Notes what would be left, should this process be killed. */
  static void note(Properties state, ProcessHandle application) {
    state.setProperty(PID, Long.toString(application.pid()));
    state.setProperty(STARTED, startOf(application));
  }

  /** Ends what is left. */
  void end() {
    Properties last = state.read();
    Optional.ofNullable(last.getProperty(PID))
        .map(Long::valueOf)
        .flatMap(ProcessHandle::of)
        // Numbers of processes are used again; the moment of the start tells them apart.
        .filter(process -> startOf(process).equals(last.getProperty(STARTED)))
        .ifPresent(Leftovers::end);
    state.clear();
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    if (!Processes.ended(process, PATIENCE)) {
      process.destroyForcibly();
    }
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("unknown");
  }
}

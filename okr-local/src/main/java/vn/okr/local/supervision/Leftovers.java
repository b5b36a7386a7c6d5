package vn.okr.local.supervision;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import vn.okr.local.services.Processes;
import vn.okr.local.services.RunState;

/** Servers that go on by themselves since the process that started them was killed. */
final class Leftovers {
  /** The application, as a key of the notes. */
  static final String APPLICATION = "application";

  /** The sign-in. */
  static final String SIGN_IN = "sign-in";

  private static final String PID = ".pid";
  private static final String STARTED = ".started";
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final RunState state;

  Leftovers(RunState state) {
    this.state = state;
  }

  /** Notes what would be left, should this process be killed. */
  static void note(Properties state, String what, ProcessHandle process) {
    state.setProperty(what + PID, Long.toString(process.pid()));
    state.setProperty(what + STARTED, startOf(process));
  }

  /** Ends what is left. */
  void end() {
    Properties last = state.read();
    for (String what : List.of(APPLICATION, SIGN_IN)) {
      Optional.ofNullable(last.getProperty(what + PID))
          .map(Long::valueOf)
          .flatMap(ProcessHandle::of)
          // Numbers of processes are used again; the moment of the start tells them apart.
          .filter(process -> startOf(process).equals(last.getProperty(what + STARTED)))
          .ifPresent(process -> Processes.end(process, PATIENCE));
    }
    state.clear();
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("unknown");
  }
}

package vn.okr.bootstrap.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Signals to processes. */
final class Signals {
  private Signals() {}

  static void send(String signal, List<ProcessHandle> processes) {
    for (ProcessHandle process : processes) {
      try {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}

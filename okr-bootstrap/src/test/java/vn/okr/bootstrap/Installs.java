package vn.okr.bootstrap;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Gets what tests drive and the machine lacks. */
public final class Installs {
  private static final int MINUTES = 10;

  private Installs() {}

  /** One of Debian's packages; whether that worked is for the caller to look at. */
  public static void debianPackage(String name) {
    say("installing Debian's package " + name + " ...");
    run(MINUTES, "apt-get", "update");
    run(MINUTES, "apt-get", "install", "-y", "--no-install-recommends", name);
  }

  /** Runs a command to its end; whether it worked. */
  public static boolean run(int minutes, String... command) {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      if (process.waitFor(minutes, TimeUnit.MINUTES)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException missing) {
      say(missing.getMessage());
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  /** Past the tests' own output, which goes to files. */
  public static void say(String news) {
    System.err.println("[tests] " + news);
  }
}

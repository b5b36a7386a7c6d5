package vn.okr.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Gets what tests drive and the machine lacks. */
public final class Installs {
  private static final int MINUTES = 10;

  private Installs() {}

  /**
   * Where a program is: the machine's own, else that of Debian's package of its name.
   *
   * @throws IllegalStateException without either, as a test that needs it must not pass over it
   */
  public static Path program(String name) {
    return file(Path.of("/usr/sbin", name), name);
  }

  /**
   * A file that is there, or comes with one of Debian's packages.
   *
   * @throws IllegalStateException without either, as a test that needs it must not pass over it
   */
  public static Path file(Path usual, String fromPackage) {
    if (!Files.isReadable(usual)) {
      debianPackage(fromPackage);
    }
    if (!Files.isReadable(usual)) {
      throw new IllegalStateException(
          "Tests need " + usual + ", as of Debian's package " + fromPackage + ".");
    }
    return usual;
  }

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

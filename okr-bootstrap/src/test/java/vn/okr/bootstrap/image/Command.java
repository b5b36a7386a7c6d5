package vn.okr.bootstrap.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.okr.bootstrap.Installs;

/** Programs that the machine has, or gets. */
final class Command {
  private Command() {}

  /** Gets what Debian's package of the same name brings, unless it is there. */
  static void require(String program) {
    if (!isThere(program)) {
      Installs.debianPackage(program);
    }
    if (!isThere(program)) {
      throw new IllegalStateException("The image is tested with " + program + "; install it.");
    }
  }

  /** Runs a command to its end; what it printed. */
  static String output(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " failed: " + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean isThere(String program) {
    return List.of("/usr/bin", "/usr/sbin").stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}

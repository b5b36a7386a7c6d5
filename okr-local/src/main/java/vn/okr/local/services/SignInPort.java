package vn.okr.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import vn.okr.local.LocalFailure;

/**
 * The port of the sign-in, chosen once: it is part of the issuer's name, and people are known by
 * issuer and subject.
 */
final class SignInPort {
  /** Below the ports that systems hand out by themselves, so that it is free again next time. */
  private static final int FIRST = 8180;

  private static final int LAST = 8279;

  private SignInPort() {}

  static int of(Path file) {
    try {
      return Files.exists(file) ? kept(file) : choose(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int kept(Path file) throws IOException {
    int port = Integer.parseInt(Files.readString(file).trim());
    if (!Ports.isFree(port)) {
      throw new LocalFailure(
          "Port "
              + port
              + ", on which people sign in here, is taken by another program. Stop that one, or"
              + " start over with --fresh.");
    }
    return port;
  }

  private static int choose(Path file) throws IOException {
    int port =
        IntStream.rangeClosed(FIRST, LAST)
            .filter(Ports::isFree)
            .findFirst()
            .orElseThrow(
                () -> new LocalFailure("No port from " + FIRST + " to " + LAST + " is free."));
    Files.writeString(file, Integer.toString(port));
    return port;
  }
}

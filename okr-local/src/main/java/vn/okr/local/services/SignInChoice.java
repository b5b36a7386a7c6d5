package vn.okr.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which provider people sign in at.
 *
 * @param keycloak the unpacked Keycloak to run; empty for the small one of the local runtime
 */
public record SignInChoice(Optional<Path> keycloak) {
  private static final String FILE = "sign-in.kind";

  /** The small one, which starts in no time. */
  public static SignInChoice small() {
    return new SignInChoice(Optional.empty());
  }

  /** A Keycloak, as companies have it. */
  public static SignInChoice keycloak(Path home) {
    return new SignInChoice(Optional.of(home));
  }

  /** Whether the people of the folder are known by this provider: by issuer and subject. */
  public boolean knowsPeopleOf(DataFolder folder) {
    Path file = folder.file(FILE);
    try {
      return Files.exists(file)
          ? Files.readString(file).equals(kind())
          // Folders from before there was a choice.
          : keycloak.isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is being started, for the person who waits. */
  public String news() {
    return keycloak.isPresent() ? "Keycloak (a minute at most)" : "the sign-in";
  }

  Provider start(DataFolder folder) {
    Provider started =
        keycloak
            .<Provider>map(home -> Keycloak.start(home, folder))
            .orElseGet(() -> LocalSignIn.start(folder));
    try {
      Files.writeString(folder.file(FILE), kind());
    } catch (IOException e) {
      started.close();
      throw new UncheckedIOException(e);
    }
    return started;
  }

  private String kind() {
    return keycloak.isPresent() ? "keycloak" : "small";
  }
}

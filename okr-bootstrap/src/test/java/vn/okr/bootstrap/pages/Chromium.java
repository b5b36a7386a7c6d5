package vn.okr.bootstrap.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium to test with: the machine's own, else the one Playwright downloads, else Debian's
 * package. Where none can be had, the tests fail and say so; they are never left out.
 */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> ALONE =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");
  private static final int DOWNLOAD_MINUTES = 5;
  private static final int PACKAGE_MINUTES = 10;

  private Chromium() {}

  /** Starts one. */
  static Browser launch(Playwright playwright) {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ALONE);
    Optional<Path> own = onThisMachine();
    if (own.isEmpty() && !download()) {
      own = Optional.of(installed());
    }
    own.ifPresent(options::setExecutablePath);
    return playwright.chromium().launch(options);
  }

  /** Keeps Playwright from downloading every browser it knows. */
  static Playwright.CreateOptions playwright() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  private static Optional<Path> onThisMachine() {
    Stream<Path> named = Stream.ofNullable(System.getenv("OKR_CHROMIUM")).map(Path::of);
    Stream<Path> found =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
  }

  private static boolean download() {
    say("No Chromium on this machine; letting Playwright download one ...");
    String classPath = System.getProperty("surefire.test.class.path");
    return run(
        DOWNLOAD_MINUTES,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        classPath == null ? System.getProperty("java.class.path") : classPath,
        "com.microsoft.playwright.CLI",
        "install",
        "chromium");
  }

  private static Path installed() {
    say("That did not work; installing Debian's package chromium ...");
    run(PACKAGE_MINUTES, "apt-get", "update");
    run(PACKAGE_MINUTES, "apt-get", "install", "-y", "--no-install-recommends", "chromium");
    return onThisMachine()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No Chromium to test the pages with: none on the PATH, none to download, and"
                        + " none to install. Install one, or name one in OKR_CHROMIUM."));
  }

  private static boolean run(int minutes, String... command) {
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
      throw new UncheckedIOException(new IOException(stopping));
    }
  }

  /** Past the tests' own output, which goes to files. */
  private static void say(String news) {
    System.err.println("[browser] " + news);
  }
}

package vn.okr.bootstrap.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.okr.bootstrap.Installs;

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
    Installs.say("No Chromium on this machine; letting Playwright download one ...");
    String classPath = System.getProperty("surefire.test.class.path");
    return Installs.run(
        DOWNLOAD_MINUTES,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        classPath == null ? System.getProperty("java.class.path") : classPath,
        "com.microsoft.playwright.CLI",
        "install",
        "chromium");
  }

  private static Path installed() {
    Installs.debianPackage("chromium");
    return onThisMachine()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No Chromium to test the pages with: none on the PATH, none to download, and"
                        + " none to install. Install one, or name one in OKR_CHROMIUM."));
  }
}

package vn.okr.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that the product knows, as its own files tell. */
final class KnownSettings {
  private static final Path HOUSE = Path.of("..");
  private static final Path OPERATING = HOUSE.resolve("docs/operate.md");
  private static final Pattern DOCUMENTED =
      Pattern.compile("`(\\.\\.\\.)?([A-Z][A-Z0-9_]+|_\\w+)`");
  private static final Pattern NAMED = Pattern.compile("\\b(?:QUARKUS|OKR)_[A-Z0-9_]+");
  private static final Pattern KEY = Pattern.compile("(?m)^(?:%\\w+\\.)?([a-z][\\w.\"-]*)=");
  private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"(.*)\"\\)");
  private static final Pattern METHOD = Pattern.compile("(?m)^  [\\w<>]+ (\\w+)\\(\\);");

  private KnownSettings() {}

  /**
   * Those of the table of settings in {@code docs/operate.md}. Where one is shortened there, such
   * as {@code ..._PASSWORD}, it is given as every name that this may stand for.
   */
  static List<Set<String>> documented() {
    String text = read(OPERATING);
    String table = text.substring(text.indexOf("## Settings"), text.indexOf("## Sign-in"));
    List<Set<String>> found = new ArrayList<>();
    String whole = "";
    for (String cell : table.lines().filter(line -> line.startsWith("| `")).toList()) {
      String first = cell.substring(0, cell.indexOf('|', 1));
      for (MatchResult name : DOCUMENTED.matcher(first).results().toList()) {
        boolean shortened = name.group(1) != null;
        whole = shortened ? whole : name.group(2);
        found.add(shortened ? endings(whole, name.group(2)) : Set.of(whole));
      }
    }
    return found;
  }

  /** Every variable that its properties, its mappings or {@code docs/operate.md} name. */
  static Set<String> all() {
    Set<String> names = new HashSet<>(readByTheProduct());
    documented().forEach(names::addAll);
    NAMED.matcher(read(OPERATING)).results().forEach(name -> names.add(name.group()));
    return names;
  }

  /** Those that no library, but the product itself reads. */
  static Set<String> own() {
    return readByTheProduct().stream()
        .filter(name -> name.startsWith("OKR_"))
        .collect(Collectors.toSet());
  }

  private static Set<String> readByTheProduct() {
    Set<String> names = new HashSet<>();
    sources("config.properties", "application.properties")
        .forEach(
            file -> KEY.matcher(file).results().forEach(key -> names.add(variable(key.group(1)))));
    sources(".java").forEach(file -> names.addAll(mapped(file)));
    return names;
  }

  private static Set<String> endings(String whole, String ending) {
    Set<String> names = new HashSet<>();
    for (int cut = whole.indexOf('_'); cut > 0; cut = whole.indexOf('_', cut + 1)) {
      names.add(whole.substring(0, cut) + ending);
    }
    return names;
  }

  private static List<String> mapped(String source) {
    return PREFIX
        .matcher(source)
        .results()
        .flatMap(
            prefix -> METHOD.matcher(source).results().map(it -> prefix.group(1) + "." + kebab(it)))
        .map(KnownSettings::variable)
        .toList();
  }

  private static String kebab(MatchResult method) {
    return method.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static List<String> sources(String... endings) {
    try (Stream<Path> modules = Files.list(HOUSE)) {
      return modules
          .map(module -> module.resolve("src/main"))
          .filter(Files::isDirectory)
          .flatMap(KnownSettings::files)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .map(KnownSettings::read)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

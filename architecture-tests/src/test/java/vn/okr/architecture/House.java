package vn.okr.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The classes the rules look at: what every module of the project ships. Modules are found by their
 * folders, so a new one falls under the rules without an edit here.
 */
final class House {
  /** The package below which the product lives. */
  static final String ROOT = "vn.okr";

  /** They look at the product from outside, on the local runtime, and are shipped nowhere. */
  private static final Set<String> OUTSIDE = Set.of("benchmarks", "hostile-requests");

  private House() {}

  /** Everything the modules ship. */
  static JavaClasses shipped() {
    return new ClassFileImporter().importPaths(outputs());
  }

  /** The classes planted to break one rule. */
  static JavaClasses planted(String name) {
    return new ClassFileImporter().importPackages(plantedRoot(name));
  }

  static String plantedRoot(String name) {
    return ROOT + ".architecture.planted." + name;
  }

  private static List<Path> outputs() {
    try (Stream<Path> modules = Files.list(projectRoot())) {
      return modules
          .filter(module -> !OUTSIDE.contains(module.getFileName().toString()))
          .map(module -> module.resolve("target/classes"))
          .filter(Files::isDirectory)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path projectRoot() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("okr-domain"))) {
      at = at.getParent();
    }
    return at;
  }
}

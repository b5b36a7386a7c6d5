package vn.okr.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gives a package that was built without its integration tests the AOT cache they would have. */
final class Training {
  private static final String CACHE = "app.aot";

  private Training() {}

  static boolean isNeeded(Path jar) {
    return !Files.exists(jar.resolveSibling(CACHE));
  }

  /** Deletes what a training that was cut short has left: a start with it would be a slow one. */
  static void forget(Path jar) {
    try {
      Files.deleteIfExists(jar.resolveSibling(CACHE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Options of a JVM that records what it needs, and writes the cache when it ends. */
  static List<String> recording(List<String> jvm) {
    return and(jvm, "-XX:AOTCacheOutput=" + CACHE);
  }

  /** Options of a JVM that uses the cache. */
  static List<String> using(List<String> jvm) {
    return and(jvm, "-XX:AOTCache=" + CACHE);
  }

  private static List<String> and(List<String> jvm, String option) {
    List<String> all = new ArrayList<>(jvm);
    all.add(option);
    return all;
  }
}

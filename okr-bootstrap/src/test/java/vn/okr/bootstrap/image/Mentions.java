package vn.okr.bootstrap.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of Java's modules the classes of jars mention. */
final class Mentions {
  private final Map<String, String> moduleOfPackage = new HashMap<>();

  Mentions() {
    ModuleFinder.ofSystem().findAll().stream()
        .map(module -> module.descriptor())
        .forEach(
            module -> module.packages().forEach(name -> moduleOfPackage.put(name, module.name())));
  }

  /** The modules' names. */
  Set<String> of(Path folder) throws IOException {
    Set<String> modules = new TreeSet<>();
    for (Path jar : jars(folder)) {
      try (JarFile open = new JarFile(jar.toFile())) {
        open.stream()
            .filter(entry -> entry.getName().endsWith(".class"))
            .flatMap(entry -> classesIn(bytes(open, entry)))
            .map(this::module)
            .filter(Objects::nonNull)
            .forEach(modules::add);
      }
    }
    return modules;
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }

  private static byte[] bytes(JarFile jar, JarEntry entry) {
    try {
      return jar.getInputStream(entry).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> classesIn(byte[] bytes) {
    return Stream.of(ClassFile.of().parse(bytes).constantPool())
        .<String>mapMulti(
            (pool, found) ->
                pool.forEach(
                    entry -> {
                      if (entry instanceof ClassEntry mentioned) {
                        found.accept(mentioned.asInternalName());
                      }
                    }));
  }

  /** The module of a class, or of what an array of any depth is made of. */
  private @Nullable String module(String internalName) {
    String name = internalName.replaceFirst("^\\[+L?", "");
    int end = name.lastIndexOf('/');
    return end < 0 ? null : moduleOfPackage.get(name.substring(0, end).replace('/', '.'));
  }
}

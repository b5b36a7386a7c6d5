package vn.okr.bootstrap.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.okr.adapters.web.page.Ui;
import vn.okr.http.words.Language;

/** Every text that the interface says in one language and in no other. */
final class InterfaceTexts {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final int SHORTEST = 3;

  private final Set<String> vietnamese = new HashSet<>();
  private final Set<String> english = new HashSet<>();

  InterfaceTexts() {
    bundles().forEach(this::read);
    read("vn/okr/http/words/problems_vi.properties", vietnamese);
    read("vn/okr/http/words/problems_en.properties", english);
    Set<String> same = new HashSet<>(vietnamese);
    same.retainAll(english);
    vietnamese.removeAll(same);
    english.removeAll(same);
  }

  /** Those that have no business on a page in the language, in small letters. */
  Set<String> foreignTo(Language language) {
    return language == Language.VI ? english : vietnamese;
  }

  private void read(Class<?> bundle) {
    Arrays.stream(bundle.getMethods())
        .map(method -> method.getAnnotation(Message.class))
        .map(Message::value)
        .forEach(text -> add(text, vietnamese));
    String name = "messages/" + bundle.getAnnotation(MessageBundle.class).value();
    read(name + "_vi.properties", vietnamese);
    read(name + "_en.properties", english);
  }

  private static void read(String resource, Set<String> texts) {
    try (InputStream file = Ui.class.getClassLoader().getResourceAsStream(resource)) {
      if (file != null) {
        Properties read = new Properties();
        read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        read.stringPropertyNames().forEach(key -> add(read.getProperty(key), texts));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What stands between the parameters, without the signs around it. */
  private static void add(String text, Set<String> texts) {
    PARAMETER
        .splitAsStream(text)
        .map(part -> AROUND.matcher(part).replaceAll("").toLowerCase(Locale.ROOT))
        .filter(part -> part.length() >= SHORTEST)
        .forEach(texts::add);
  }

  private static List<Class<?>> bundles() {
    try {
      URI place = Ui.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return bundlesBelow(path);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        return bundlesBelow(jar.getPath("/"));
      }
    } catch (URISyntaxException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static List<Class<?>> bundlesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.matches("vn[/\\\\].*[^$]*\\.class"))
          .map(name -> name.replaceAll("[/\\\\]", ".").replaceAll("\\.class$", ""))
          .filter(name -> !name.endsWith("package-info"))
          .<Class<?>>map(InterfaceTexts::load)
          .filter(one -> one.isInterface() && one.isAnnotationPresent(MessageBundle.class))
          .collect(Collectors.toList());
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Ui.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}

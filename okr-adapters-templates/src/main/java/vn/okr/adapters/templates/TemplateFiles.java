package vn.okr.adapters.templates;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.okr.application.template.Template;

/**
 * The files that templates come from: those the product brings, and those of the company's folder,
 * which replace one of the same name. A file that cannot be read is left out and named in the log.
 */
@ApplicationScoped
class TemplateFiles {
  private static final Logger LOG = Logger.getLogger(TemplateFiles.class);

  private static final String ENDING = ".yaml";

  /** In the order they are shown in; the company's own come after. */
  private static final List<String> BROUGHT =
      List.of(
          "company",
          "marketing",
          "sales",
          "product",
          "engineering",
          "customer-care",
          "operations",
          "people",
          "finance",
          "individuals");

  private static final ObjectReader FILE =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(TemplateFile.class);

  private interface Source {
    InputStream open() throws IOException;
  }

  private final TemplateSettings settings;

  @Inject
  TemplateFiles(TemplateSettings settings) {
    this.settings = settings;
  }

  /** All templates in one language. */
  List<Template> read(Locale language) {
    Map<String, Template> templates = new LinkedHashMap<>();
    sources().forEach((name, source) -> add(read(name, source, language), name, templates));
    return List.copyOf(templates.values());
  }

  private Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (String name : BROUGHT) {
      String resource = "/okr-templates/" + name + ENDING;
      sources.put(
          name, () -> Objects.requireNonNull(TemplateFiles.class.getResourceAsStream(resource)));
    }
    settings.folder().ifPresent(folder -> addOwn(folder, sources));
    return sources;
  }

  private static void addOwn(Path folder, Map<String, Source> sources) {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .forEach(file -> sources.put(nameOf(file), () -> Files.newInputStream(file)));
    } catch (IOException | UncheckedIOException unread) {
      LOG.errorf("The folder of templates %s cannot be read: %s", folder, unread);
    }
  }

  private static String nameOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static void add(List<Template> read, String name, Map<String, Template> templates) {
    for (Template template : read) {
      if (templates.putIfAbsent(template.id(), template) != null) {
        LOG.errorf(
            "The template %s of %s is left out: there is one of that id",
            template.id(), name + ENDING);
      }
    }
  }

  private static List<Template> read(String name, Source source, Locale language) {
    try (InputStream text = source.open()) {
      TemplateFile file = FILE.readValue(text);
      return file.in(language, name);
    } catch (IOException | RuntimeException wrong) {
      LOG.errorf("The templates of %s are left out: %s", name + ENDING, wrong.getMessage());
      return List.of();
    }
  }
}

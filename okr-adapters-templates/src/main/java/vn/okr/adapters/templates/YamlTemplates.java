package vn.okr.adapters.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.okr.application.template.Template;
import vn.okr.application.template.TemplateLibrary;

/** The templates of the files, read once; a file that is changed counts at the next start. */
@ApplicationScoped
public class YamlTemplates implements TemplateLibrary {
  private final TemplateFiles files;
  private final Map<String, List<Template>> byLanguage = new ConcurrentHashMap<>();

  @Inject
  YamlTemplates(TemplateFiles files) {
    this.files = files;
  }

  @Override
  public List<Template> templates(Locale language) {
    String known = language.getLanguage().equals("vi") ? "vi" : "en";
    return byLanguage.computeIfAbsent(known, tag -> files.read(Locale.of(tag)));
  }
}

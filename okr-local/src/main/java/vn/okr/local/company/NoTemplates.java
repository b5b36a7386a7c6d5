package vn.okr.local.company;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import vn.okr.application.template.Template;
import vn.okr.application.template.TemplateLibrary;

/** The story's people write goals of their own. */
@Singleton
class NoTemplates implements TemplateLibrary {
  @Override
  public List<Template> templates(Locale language) {
    return List.of();
  }
}

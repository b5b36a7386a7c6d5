package vn.okr.application.template;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.okr.application.UseCase;
import vn.okr.domain.shared.NotFound;

/** Everyone finds OKRs to begin with (M17). */
@UseCase
public class BrowseTemplates {
  private final TemplateLibrary library;

  @Inject
  public BrowseTemplates(TemplateLibrary library) {
    this.library = library;
  }

  /** All templates, those of a group together. */
  public List<Template> list(Locale language) {
    return library.templates(language);
  }

  /**
   * One template.
   *
   * @throws NotFound when there is none of that id
   */
  public Template get(String id, Locale language) {
    return library.templates(language).stream()
        .filter(template -> template.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}

package vn.okr.application.template;

import java.util.List;
import java.util.Locale;

/** Where templates come from (M17). */
public interface TemplateLibrary {
  /**
   * All templates, those of a group together, in the order they are shown in.
   *
   * @param language the language of their texts; English where there are none in it
   */
  List<Template> templates(Locale language);
}

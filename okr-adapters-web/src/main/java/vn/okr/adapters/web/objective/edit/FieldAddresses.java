package vn.okr.adapters.web.objective.edit;

import io.quarkus.qute.TemplateExtension;

/** Where in the input the fields of a key result lie, as refusals name them. */
@TemplateExtension
public final class FieldAddresses {
  private FieldAddresses() {}

  /** The pointer to a field of the key result with that index. */
  static String errorAt(Integer index, String field) {
    return "/keyResults/" + index + "/" + field;
  }
}

package vn.okr.adapters.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.Variant;
import vn.okr.application.Patch;

/**
 * Names the fields a record always has: those that may not be null. In an edit none is required, as
 * what is absent stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredFields implements OASFilter {
  private static final String OURS = "vn.okr.adapters.rest.";

  private final IndexView index;

  public RequiredFields(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, org.eclipse.microprofile.openapi.models.media.Schema> schemas =
        document.getComponents().getSchemas();
    for (ClassInfo type : index.getKnownClasses()) {
      if (type.isRecord() && type.name().toString().startsWith(OURS)) {
        var schema = schemas.get(nameOf(type));
        if (schema != null && schema.getProperties() != null) {
          List<String> required = requiredOf(type);
          required.retainAll(schema.getProperties().keySet());
          Collections.sort(required);
          schema.setRequired(required.isEmpty() ? null : required);
        }
      }
    }
  }

  private static String nameOf(ClassInfo type) {
    AnnotationInstance named = type.declaredAnnotation(Schema.class);
    return named == null || named.value("name") == null
        ? type.simpleName()
        : named.value("name").asString();
  }

  private static List<String> requiredOf(ClassInfo type) {
    List<String> required = new ArrayList<>();
    if (type.hasDeclaredAnnotation(Variant.class)) {
      required.add("type");
    }
    for (RecordComponentInfo field : type.recordComponents()) {
      if (!isOptional(field)) {
        required.add(field.name());
      }
    }
    return required;
  }

  private static boolean isOptional(RecordComponentInfo field) {
    return field.type().name().toString().equals(Patch.class.getName())
        || field.type().hasAnnotation(DotName.createSimple(Nullable.class));
  }
}

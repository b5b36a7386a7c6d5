package vn.okr.adapters.rest.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Shows a field of an edit as the value it takes, not as the record that remembers its absence. */
final class PatchSchemas {
  private static final String PREFIX = "#/components/schemas/Patch";

  private PatchSchemas() {}

  /** Replaces each reference to a patched field's record by the schema of its value. */
  static void unwrap(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Map<String, Schema> kept = new LinkedHashMap<>();
    schemas.forEach(
        (name, schema) -> {
          if (!isPatch(schema)) {
            kept.put(name, unwrapped(schema, schemas));
          }
        });
    document.getComponents().setSchemas(kept);
  }

  private static Schema unwrapped(Schema schema, Map<String, Schema> schemas) {
    if (schema.getProperties() == null) {
      return schema;
    }
    Map<String, Schema> properties = new LinkedHashMap<>();
    schema
        .getProperties()
        .forEach((name, property) -> properties.put(name, valueOf(property, schemas)));
    return schema.properties(properties);
  }

  private static Schema valueOf(Schema property, Map<String, Schema> schemas) {
    Schema target = property.getRef() == null ? property : referred(property.getRef(), schemas);
    if (target == null || !isPatch(target)) {
      return property;
    }
    return Objects.requireNonNull(target.getProperties().get("value"));
  }

  private static @Nullable Schema referred(String ref, Map<String, Schema> schemas) {
    return ref.startsWith(PREFIX) ? schemas.get(ref.substring(ref.lastIndexOf('/') + 1)) : null;
  }

  private static boolean isPatch(Schema schema) {
    Map<String, Schema> properties = schema.getProperties();
    return properties != null
        && properties.size() == 2
        && properties.containsKey("given")
        && properties.containsKey("value");
  }
}

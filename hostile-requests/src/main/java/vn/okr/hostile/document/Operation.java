package vn.okr.hostile.document;

import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may be asked.
 *
 * @param method in capitals
 * @param path with names in braces
 * @param query names of what may stand after the path
 * @param format media type of the body; absent where none is taken
 * @param body what the body has to look like; absent where none is taken
 */
public record Operation(
    String method,
    String path,
    List<String> query,
    @Nullable String format,
    @Nullable Schema body) {
  /** Whether its body is JSON. */
  public boolean takesJson() {
    return format != null && format.contains("json");
  }

  /** Whether asking it changes nothing. */
  public boolean isReading() {
    return method.equals("GET");
  }

  @Override
  public String toString() {
    return format == null || takesJson() ? method + " " + path : method + " " + path + " " + format;
  }
}

package vn.okr.hostile.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of JSON that is written as it stands, whether it is JSON or not. */
record Raw(String text) {
  /** Writes maps, lists and single values; what is raw goes in untouched. */
  static String write(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  private static void append(StringBuilder out, @Nullable Object value) {
    switch (value) {
      case Raw raw -> out.append(raw.text);
      case String text -> appendText(out, text);
      case Map<?, ?> object -> {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> field : object.entrySet()) {
          out.append(separator);
          // A key may be raw to stand twice.
          append(out, field.getKey());
          out.append(':');
          append(out, field.getValue());
          separator = ",";
        }
        out.append('}');
      }
      case List<?> array -> {
        out.append('[');
        String separator = "";
        for (Object item : array) {
          out.append(separator);
          append(out, item);
          separator = ",";
        }
        out.append(']');
      }
      case null, default -> out.append(value);
    }
  }

  private static void appendText(StringBuilder out, String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      if (c < ' ' || Character.isSurrogate(c)) {
        out.append("\\u%04x".formatted((int) c));
      } else if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}

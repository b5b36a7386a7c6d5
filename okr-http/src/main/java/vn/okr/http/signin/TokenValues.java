package vn.okr.http.signin;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the values of claims, in whichever shape the token library hands them over. */
final class TokenValues {
  /** Made once: looking the library's provider up anew searches every jar. */
  private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

  private TokenValues() {}

  /** A single value as text, or null for none. */
  static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case JsonString string -> string.getString();
      case Collection<?> _ -> null;
      case Map<?, ?> _ -> null;
      default -> value.toString();
    };
  }

  /** Whether a value at one of the dotted paths is, or holds, the text. */
  static boolean anyEquals(
      Function<String, @Nullable Object> claims, List<String> paths, String wanted) {
    return paths.stream().anyMatch(path -> holds(at(claims, path), wanted));
  }

  /** All claims of a token that was verified before. */
  static JsonObject payload(String token) {
    byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    }
  }

  private static boolean holds(@Nullable Object value, String wanted) {
    return value instanceof Collection<?> several
        ? several.stream().anyMatch(one -> wanted.equals(text(one)))
        : wanted.equals(text(value));
  }

  private static @Nullable Object at(Function<String, @Nullable Object> claims, String path) {
    Object whole = claims.apply(path);
    if (whole != null) {
      return whole;
    }
    List<String> steps = Arrays.asList(path.split("\\."));
    Object value = claims.apply(steps.getFirst());
    for (String step : steps.subList(1, steps.size())) {
      value = value instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return value;
  }
}

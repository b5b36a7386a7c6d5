package vn.okr.adapters.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.http.text.Utf8;

/**
 * Parses JSON by the letter of RFC 8259, and a little stricter: no name twice, no lone surrogate,
 * nothing after the value, at most {@value #MOST_NESTED} levels deep.
 */
final class StrictJson {
  static final int MOST_NESTED = 32;

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_NESTED + 1)
                  .maxNumberLength(100)
                  .maxNameLength(1_000)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final JsonParser parser;

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The value of the bytes.
   *
   * @throws InvalidInput for anything but one JSON value in UTF-8
   */
  static JsonNode parse(byte[] bytes) {
    String text = Utf8.decode(bytes);
    if (text.isBlank()) {
      throw new InvalidInput("required", Map.of());
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new StrictJson(parser).whole();
    } catch (IOException impossible) {
      throw Refused.at("", "malformed-json", impossible);
    }
  }

  private JsonNode whole() {
    try {
      JsonNode value = value(parser.nextToken(), 1);
      if (parser.nextToken() != null) {
        throw Refused.at("", "malformed-json");
      }
      return value;
    } catch (IOException | NumberFormatException malformed) {
      throw Refused.at(pointer(), "malformed-json", malformed);
    }
  }

  private JsonNode value(JsonToken token, int depth) throws IOException {
    if (depth > MOST_NESTED && token.isStructStart()) {
      throw Refused.at(pointer(), "too-deep", Map.of("max", MOST_NESTED));
    }
    return switch (token) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      case VALUE_STRING -> NODES.textNode(paired(parser.getText()));
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw Refused.at(pointer(), "malformed-json");
    };
  }

  private JsonNode object(int depth) throws IOException {
    ObjectNode object = NODES.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      if (object.has(name)) {
        throw Refused.at(pointer(), "duplicate-key");
      }
      object.set(name, value(parser.nextToken(), depth + 1));
    }
    return object;
  }

  private JsonNode array(int depth) throws IOException {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      array.add(value(next, depth + 1));
    }
    return array;
  }

  private String paired(String text) {
    boolean lone =
        text.codePoints()
            .anyMatch(p -> p >= Character.MIN_SURROGATE && p <= Character.MAX_SURROGATE);
    if (lone) {
      throw Refused.at(pointer(), "invalid-text");
    }
    return text;
  }

  private String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }
}

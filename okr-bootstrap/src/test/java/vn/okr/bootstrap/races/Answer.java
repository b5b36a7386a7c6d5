package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.Set;

/**
 * What a replica answered. Whoever loses a race is told so by a problem of the contract; a fault is
 * none.
 */
record Answer(int status, String etag, JsonNode body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FIRST_REFUSAL = 400;
  private static final Set<Integer> LOST = Set.of(404, 409, 412, 422);

  static Answer of(HttpResponse<String> response) {
    Answer answer =
        new Answer(
            response.statusCode(),
            response.headers().firstValue("ETag").orElse(""),
            parsed(response.body()));
    if (!answer.accepted()) {
      assertThat(LOST).as(response.body()).contains(answer.status);
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
    }
    return answer;
  }

  private static JsonNode parsed(String body) {
    try {
      return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JsonProcessingException noJson) {
      throw new AssertionError(body, noJson);
    }
  }

  boolean accepted() {
    return status < FIRST_REFUSAL;
  }

  /** The code of the refusal; empty for none. */
  String code() {
    return accepted() ? "" : text("/code");
  }

  String id() {
    return text("/id");
  }

  /** The value at a JSON pointer, as text. */
  String text(String pointer) {
    return body.at(pointer).asText();
  }

  /** This answer, which must not be a refusal. */
  Answer required() {
    assertThat(accepted()).as("%s %s", status, body).isTrue();
    return this;
  }
}

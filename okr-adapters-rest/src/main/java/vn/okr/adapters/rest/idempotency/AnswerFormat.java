package vn.okr.adapters.rest.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.application.port.RememberedAnswers.Answer;

/** Turns answers into what is remembered and back. */
final class AnswerFormat {
  private static final List<String> REPEATED =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.LOCATION,
          HttpHeaders.ETAG,
          HttpHeaders.CACHE_CONTROL);

  private AnswerFormat() {}

  static Answer ofResponse(String digest, Response response) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : REPEATED) {
      String value = response.getHeaderString(name);
      if (value != null) {
        headers.put(name, List.of(value));
      }
    }
    byte[] body = response.getEntity() instanceof byte[] bytes ? bytes : new byte[0];
    return new Answer(digest, response.getStatus(), headers, body);
  }

  static Response toResponse(Answer answer) {
    Response.ResponseBuilder response = Response.status(answer.status());
    answer.headers().forEach((name, values) -> values.forEach(v -> response.header(name, v)));
    return answer.body().length == 0 ? response.build() : response.entity(answer.body()).build();
  }
}

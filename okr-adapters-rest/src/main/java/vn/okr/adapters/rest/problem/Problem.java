package vn.okr.adapters.rest.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.adapters.rest.json.JsonText;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Stale;
import vn.okr.domain.shared.Violation;
import vn.okr.http.words.Language;

/**
 * A refusal as problem details (RFC 9457).
 *
 * @param facts what stands in the way, as extension members
 */
public record Problem(String code, int status, List<Violation> errors, Map<String, Object> facts) {
  /** The media type of every refusal. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** When whoever found the server overloaded may try again. */
  public static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private static final String TYPES = "https://okr.vn/problems/";

  /** The problem of a refusal by the domain. */
  public static Problem of(OkrException refused) {
    int status =
        switch (refused) {
          case InvalidInput _ -> 400;
          case NotAllowed _ -> 403;
          case NotFound _ -> 404;
          case Conflict _ -> 409;
          case Stale _ -> 412;
          case RuleViolated _ -> 422;
        };
    return new Problem(refused.code().value(), status, refused.violations(), refused.facts());
  }

  /** The problem of a refusal by the protocol. */
  public static Problem of(ProblemCode code) {
    return new Problem(code.value(), code.status(), List.of(), Map.of());
  }

  /** The bytes sent to the client. */
  public byte[] toJson(Language language, String traceId) {
    Map<String, Object> body = new LinkedHashMap<>(facts);
    body.put("type", TYPES + code);
    body.put("title", language.title(code));
    body.put("status", status);
    body.put("detail", language.detail(code, facts));
    body.put("code", code);
    body.put("traceId", traceId);
    if (!errors.isEmpty()) {
      List<Map<String, Object>> shown = new ArrayList<>();
      errors.forEach(error -> shown.add(show(error, language)));
      body.put("errors", shown);
    }
    return JsonText.write(body);
  }

  private static Map<String, Object> show(Violation error, Language language) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("pointer", Printable.of(error.pointer()));
    shown.put("code", error.code());
    shown.put("detail", language.detail(error.code(), error.arguments()));
    return shown;
  }
}

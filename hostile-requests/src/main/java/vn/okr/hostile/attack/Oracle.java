package vn.okr.hostile.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.okr.hostile.request.Call;

/**
 * What is promised of every answer.
 *
 * @param secret what stands in drafts only, and in all of those that callers may not read
 */
record Oracle(String secret) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROBLEM = "application/problem+json";

  /** Names of classes, SQL, parsers and stack traces. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.[a-z]|vn\\.okr\\.[a-z]|java\\.[a-z]|jakarta|quarkus|hibernate"
              + "|vertx|netty|postgres|fasterxml|jackson|Unexpected character"
              + "|\\bselect\\b.*\\bfrom\\b|SQLSTATE|RESTEASY",
          Pattern.CASE_INSENSITIVE);

  private static final Set<Integer> REFUSALS =
      Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428);

  /** What a server says of the request's head before there is anything to route. */
  private static final Set<Integer> OF_THE_HEAD = Set.of(400, 414, 417, 431);

  /** Everything that is wrong with the answer; empty when it is as promised. */
  List<String> complaints(Call call, Answer answer) {
    List<String> wrong = new ArrayList<>();
    if (!answer.isOver()) {
      wrong.add("hang");
    }
    if (answer.hasFault()) {
      wrong.add("a fault");
    }
    if (!call.readsDrafts() && answer.whole().contains(secret)) {
      wrong.add("a draft of others");
    }
    if (answer.status() == 0 && call.framing().isSound() && !mayBeHungUpOn(call)) {
      wrong.add("no answer");
    }
    if (!call.isSignedIn() && call.isPlainlyOfApi() && answer.status() / 100 == 2) {
      wrong.add("let in without a token");
    }
    String body = answer.isGood() ? brokenBody(answer) : brokenRefusal(call, answer);
    if (body != null) {
      wrong.add(body);
    }
    return wrong;
  }

  private static boolean mayBeHungUpOn(Call call) {
    return call.method().equals("CONNECT");
  }

  private static @Nullable String brokenBody(Answer answer) {
    if (!"application/json".equals(mediaType(answer)) || answer.body().isEmpty()) {
      return null;
    }
    return read(answer.body()) == null ? "no JSON" : null;
  }

  private static @Nullable String brokenRefusal(Call call, Answer answer) {
    if (answer.status() < 400) {
      return null;
    }
    if (INTERNAL.matcher(answer.whole()).find()) {
      return "internals";
    }
    boolean isBare = answer.body().isEmpty() || answer.body().startsWith("HTTP/1.1 ");
    boolean isOfTheHead = OF_THE_HEAD.contains(answer.status()) && isBare;
    if (!call.isPlainlyOfApi() || call.method().equals("HEAD") || isOfTheHead) {
      return null;
    }
    if (!REFUSALS.contains(answer.status())) {
      return "an unknown status";
    }
    return isProblem(answer) ? null : "no problem detail";
  }

  private static boolean isProblem(Answer answer) {
    JsonNode problem = read(answer.body());
    return PROBLEM.equals(mediaType(answer))
        && problem != null
        && problem.path("status").asInt() == answer.status()
        && problem.path("code").asText().matches("[a-z-]+")
        && !problem.path("title").asText().isBlank()
        && !problem.path("traceId").asText().isBlank()
        && problem.toString().codePoints().noneMatch(Oracle::isBroken);
  }

  private static boolean isBroken(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }

  private static @Nullable String mediaType(Answer answer) {
    String type = answer.header("content-type");
    return type == null ? null : type.replaceAll(";.*", "").strip();
  }

  private static @Nullable JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException broken) {
      return null;
    }
  }
}

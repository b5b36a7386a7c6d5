package vn.okr.adapters.rest.idempotency;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.EntityTag;
import vn.okr.adapters.rest.json.Refused;
import vn.okr.adapters.rest.json.RequestBytes;
import vn.okr.application.idempotency.AnswerOnce;
import vn.okr.application.port.RememberedAnswers;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.http.signin.CurrentActor;

/**
 * Lets a POST with {@code Idempotency-Key} do its work once, answer and work in one transaction.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RepeatedAnswers {
  /** The header that carries the client's key. */
  public static final String HEADER = "Idempotency-Key";

  private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

  private final AnswerOnce answerOnce;
  private final CurrentActor actor;
  private final HttpServerRequest request;

  @Inject
  public RepeatedAnswers(AnswerOnce answerOnce, CurrentActor actor, HttpServerRequest request) {
    this.answerOnce = answerOnce;
    this.actor = actor;
    this.request = request;
  }

  @AroundInvoke
  @Nullable Object answer(InvocationContext call) throws Exception {
    String key = request.getHeader(HEADER);
    if (key == null || !request.method().name().equals("POST")) {
      return call.proceed();
    }
    String digest = EntityTag.digestOf(body(call));
    return AnswerFormat.toResponse(
        answerOnce.answer(key(key), digest, () -> AnswerFormat.ofResponse(digest, proceed(call))));
  }

  /** Scoped to the caller, the method and the path, so that no one reads another's answers. */
  private RememberedAnswers.Key key(String key) {
    if (!KEY.matcher(key).matches()) {
      throw invalidKey();
    }
    return new RememberedAnswers.Key(
        actor.get().id(), request.method().name(), request.path(), key);
  }

  private static InvalidInput invalidKey() {
    return Refused.at("", "invalid-idempotency-key");
  }

  private static byte[] body(InvocationContext call) {
    return Arrays.stream(call.getParameters())
        .filter(RequestBytes.class::isInstance)
        .findFirst()
        .map(body -> ((RequestBytes) body).bytes())
        .orElse(new byte[0]);
  }

  private static Response proceed(InvocationContext call) {
    try {
      return (Response) call.proceed();
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception impossible) {
      throw new IllegalStateException("Resources throw nothing checked", impossible);
    }
  }
}

package vn.okr.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.okr.domain.organisation.ActorId;

/** Keeps the answers to requests that carried an idempotency key. */
public interface RememberedAnswers {
  /**
   * What an answer is remembered by.
   *
   * @param caller whose request it was
   * @param method the HTTP method or its like
   * @param path what was called
   * @param key the caller's key
   */
  record Key(ActorId caller, String method, String path, String key) {}

  /**
   * An answer given once.
   *
   * @param requestDigest digest of the request's body
   * @param status the HTTP status or its like
   * @param headers the headers worth repeating
   * @param body the body, byte for byte
   */
  record Answer(String requestDigest, int status, Map<String, List<String>> headers, byte[] body) {}

  /** Claims the key until the transaction ends; false when another one is holding it. */
  boolean claim(Key key);

  /** The answer given before, if it is still remembered. */
  Optional<Answer> find(Key key);

  /** Remembers an answer from this instant on. */
  void remember(Key key, Answer answer, Instant at);

  /** Forgets the answers given before the instant; returns how many. */
  int forgetBefore(Instant instant);
}

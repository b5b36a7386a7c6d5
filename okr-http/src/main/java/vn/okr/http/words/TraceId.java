package vn.okr.http.words;

import java.util.UUID;
import org.jboss.logging.MDC;

/** Names a request in its answer and in the log alike. */
public final class TraceId {
  private static final String KEY = "traceId";

  private TraceId() {}

  /** The id of tracing where there is one, else one made for this request. */
  public static String current() {
    if (MDC.get(KEY) instanceof String known && !known.isEmpty()) {
      return known;
    }
    String made = UUID.randomUUID().toString().replace("-", "");
    MDC.put(KEY, made);
    return made;
  }
}

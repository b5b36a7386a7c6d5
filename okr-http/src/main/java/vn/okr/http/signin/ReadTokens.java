package vn.okr.http.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What tokens say that came a moment ago: the same token says the same, and reading it takes longer
 * than asking the database for its holder. Each is verified before, with every request.
 */
@ApplicationScoped
class ReadTokens {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private static final int MOST = 2_000;

  private final Cache<String, TokenHolder> holders =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LONGEST_PAUSE).build();

  /** The holder of a verified token, read at most once for several requests in a row. */
  TokenHolder holderOf(String token, Supplier<TokenHolder> read) {
    return holders.get(token, _ -> read.get());
  }
}

package vn.okr.adapters.rest.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that were verified a moment ago, so that who sends several requests in a row has the
 * signature checked once. None is remembered past its own end; what is known of people is asked
 * anew for every request.
 */
@ApplicationScoped
class VerifiedTokens {
  /** A key that the provider takes back is trusted for no longer than this. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final int MOST = 10_000;

  private final Cache<String, SecurityIdentity> identities =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .expireAfter(Expiry.<String, SecurityIdentity>creating((_, holder) -> leftOf(holder)))
          .build();

  /** Whom the very same header was verified for. */
  Optional<SecurityIdentity> find(String authorization) {
    return Optional.ofNullable(identities.getIfPresent(authorization));
  }

  /** Remembers whom the header stands for, if it carries a token that says when it ends. */
  void remember(String authorization, SecurityIdentity holder) {
    if (leftOf(holder).isPositive()) {
      identities.put(authorization, withoutRequest(holder));
    }
  }

  private static Duration leftOf(SecurityIdentity holder) {
    if (!(holder.getPrincipal() instanceof JsonWebToken token)) {
      return Duration.ZERO;
    }
    Duration left =
        Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
    return left.compareTo(LONGEST) < 0 ? left : LONGEST;
  }

  /** The request it came with would otherwise be kept alive as well. */
  private static SecurityIdentity withoutRequest(SecurityIdentity holder) {
    Map<String, Object> attributes = new HashMap<>(holder.getAttributes());
    attributes.remove(RoutingContext.class.getName());
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(holder.getPrincipal())
        .addRoles(holder.getRoles())
        .addCredentials(holder.getCredentials())
        .addAttributes(attributes)
        .build();
  }
}

package vn.okr.adapters.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.vertx.ext.web.RoutingContext;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
  private static final String HEADER = "Bearer abc";

  private final VerifiedTokens tokens = new VerifiedTokens();

  @Test
  void theSameHeaderStandsForTheSameHolder() {
    // Given
    SecurityIdentity an = identity(endingIn(Duration.ofHours(1)));
    tokens.remember(HEADER, an);

    // When
    Optional<SecurityIdentity> known = tokens.find(HEADER);

    // Then
    assertThat(known.orElseThrow().getPrincipal()).isSameAs(an.getPrincipal());
    assertThat(known.orElseThrow().getRoles()).containsExactly("reader");
    assertThat(tokens.find(HEADER + "d")).isEmpty();
  }

  @Test
  void theRequestItCameWithIsLetGo() {
    // When
    tokens.remember(HEADER, identity(endingIn(Duration.ofHours(1))));

    // Then
    SecurityIdentity known = tokens.find(HEADER).orElseThrow();
    assertThat(known.getAttributes()).containsOnlyKeys("tenant");
  }

  @Test
  void whatHasEndedIsNotRemembered() {
    // When
    tokens.remember(HEADER, identity(endingIn(Duration.ofSeconds(-1))));

    // Then
    assertThat(tokens.find(HEADER)).isEmpty();
  }

  @Test
  void whoComesWithoutATokenIsNotRemembered() {
    // When
    tokens.remember(HEADER, identity(() -> "an"));

    // Then
    assertThat(tokens.find(HEADER)).isEmpty();
  }

  private static Principal endingIn(Duration left) {
    JwtClaims claims = new JwtClaims();
    claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().plus(left).getEpochSecond()));
    return new DefaultJWTCallerPrincipal(claims);
  }

  private static SecurityIdentity identity(Principal principal) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(principal)
        .addRole("reader")
        .addAttribute("tenant", "company")
        .addAttribute(RoutingContext.class.getName(), "a request")
        .build();
  }
}

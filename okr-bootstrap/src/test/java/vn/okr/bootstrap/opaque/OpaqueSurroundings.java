package vn.okr.bootstrap.opaque;

import com.nimbusds.jose.JOSEException;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Such a provider, and the product told of it as docs/operate.md says for Google. */
public final class OpaqueSurroundings implements QuarkusTestResourceLifecycleManager {
  private static final AtomicReference<@Nullable OpaqueProvider> PROVIDER = new AtomicReference<>();

  static OpaqueProvider provider() {
    return Objects.requireNonNull(PROVIDER.get());
  }

  /** After the surroundings that name another provider. */
  @Override
  public int order() {
    return 1;
  }

  @Override
  public Map<String, String> start() {
    try {
      PROVIDER.set(OpaqueProvider.start());
    } catch (IOException | JOSEException failed) {
      throw new IllegalStateException(failed);
    }
    return Map.of(
        "quarkus.oidc.auth-server-url",
        provider().issuer(),
        "quarkus.oidc.token.audience",
        OpaqueProvider.CLIENT,
        "quarkus.oidc.token.required-claims.hd",
        OpaqueProvider.DOMAIN,
        "quarkus.oidc.pages.token.required-claims.hd",
        OpaqueProvider.DOMAIN,
        "quarkus.oidc.pages.client-id",
        OpaqueProvider.CLIENT,
        "quarkus.oidc.pages.credentials.secret",
        "a-secret-that-only-these-tests-know",
        "quarkus.oidc.pages.end-session-path",
        provider().issuer() + "/left",
        "okr.sign-in.readable-access-tokens",
        "false",
        "okr.sign-in.role-claims",
        "email",
        "okr.sign-in.admin-role",
        OpaqueProvider.EMAIL);
  }

  @Override
  public void stop() {
    OpaqueProvider provider = PROVIDER.getAndSet(null);
    if (provider != null) {
      provider.close();
    }
  }
}

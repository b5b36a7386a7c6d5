package vn.okr.http.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Notices tokens whose holder is in more groups than the provider lists, as Entra ID's are beyond
 * 200: it names where to ask for them instead. Nobody is kept out; but who is OKR admin by a group
 * is none by such a token, of which the operator is told once.
 */
@ApplicationScoped
class GroupOverage {
  private static final Logger LOG = Logger.getLogger(GroupOverage.class);

  private final AtomicBoolean told = new AtomicBoolean();

  void noteIn(JsonWebToken token) {
    if (marks(token) && told.compareAndSet(false, true)) {
      LOG.warn(
          "A token leaves its groups out, as its holder is in too many groups to be listed. Grant"
              + " the role of OKR admins as an app role, not as a group.");
    }
  }

  private static boolean marks(JsonWebToken token) {
    return "true".equals(TokenValues.text(token.getClaim("hasgroups")))
        || (token.getClaim("_claim_names") instanceof Map<?, ?> sources
            && sources.containsKey("groups"));
  }
}

package vn.okr.local.services;

import java.util.Optional;

/** The OpenID provider at which the sample company's people sign in. */
public interface Provider extends AutoCloseable {
  /** The audience of every access token, and the client of the pages. */
  String AUDIENCE = "okr";

  /** Who signs the tokens; the provider's address. */
  String issuer();

  /** Where tokens are given out. */
  String tokenEndpoint();

  /** What sessions in the browser are encrypted with; kept as long as the provider's own key. */
  String sessionKey();

  /** Its process, if it is not this one. */
  default Optional<ProcessHandle> process() {
    return Optional.empty();
  }

  @Override
  void close();
}

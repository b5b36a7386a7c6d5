package vn.okr.http.signin;

import vn.okr.application.organisation.SignIn;

/** Who stands behind a token. */
sealed interface TokenHolder {
  /** A machine with a token of its own, by the client it signs in as. */
  record Machine(String client) implements TokenHolder {}

  /** A person, and what their token says about them. */
  record Someone(SignIn.Claims claims) implements TokenHolder {}
}

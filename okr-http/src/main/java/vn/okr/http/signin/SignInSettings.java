package vn.okr.http.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How tokens are read. */
@ConfigMapping(prefix = "okr.sign-in")
public interface SignInSettings {
  /**
   * By what a first sign-in claims a record that an admin registered ahead: {@code email}, which
   * counts only if the provider has verified it, or the name of the claim that carries the employee
   * number. Absent: by nothing, every first sign-in makes a new record.
   */
  Optional<String> claim();

  /** Where roles stand in the token: paths with dots, to a text or a list of texts. */
  @WithDefault("realm_access.roles,resource_access.okr.roles,roles,groups")
  List<String> roleClaims();

  /**
   * Whether the provider's access tokens are JWTs that tell who has signed in. Where they are not,
   * as Google's, whoever signs in on a page is known by the ID token.
   */
  @WithDefault("true")
  boolean readableAccessTokens();

  /** The provider's name for the role of OKR admins. */
  @WithDefault("okr-admin")
  String adminRole();
}

package vn.okr.local.account;

import java.util.List;
import java.util.Map;

/**
 * Someone who can sign in. The password equals the name.
 *
 * @param name what they type; also the unchanging subject of their tokens
 * @param displayName family name first
 * @param roles what the sign-in grants them, such as {@code okr-admin}
 */
public record Account(String name, String displayName, List<String> roles) {
  /** The role that makes someone OKR admin. */
  public static final String ADMIN_ROLE = "okr-admin";

  private static final String MAIL_DOMAIN = "@saomai.example";

  public Account {
    roles = List.copyOf(roles);
  }

  static Account of(String name, String displayName) {
    return new Account(name, displayName, List.of());
  }

  /** An address in a domain that can never exist. */
  public String email() {
    return name + MAIL_DOMAIN;
  }

  /** Whether they hold the OKR admin role. */
  public boolean admin() {
    return roles.contains(ADMIN_ROLE);
  }

  /** Whether this is the password. */
  public boolean accepts(String password) {
    return name.equals(password);
  }

  /** What their tokens say about them, beside the subject. */
  public Map<String, Object> claims() {
    return Map.of(
        "name",
        displayName,
        "preferred_username",
        name,
        "email",
        email(),
        "email_verified",
        true,
        "locale",
        "vi",
        "zoneinfo",
        "Asia/Ho_Chi_Minh",
        "roles",
        roles,
        "realm_access",
        Map.of("roles", roles));
  }
}

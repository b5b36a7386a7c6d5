package vn.okr.local.services;

import java.util.List;
import java.util.Map;
import vn.okr.local.account.Account;
import vn.okr.local.account.Accounts;

/** The sample company as a realm of Keycloak: its people, and the product as a client. */
final class Realm {
  /** What it is called, also in its address. */
  static final String NAME = "okr";

  private static final int WORKING_DAY_SECONDS = 8 * 3600;

  private Realm() {}

  /** The realm, as Keycloak imports it. */
  static Map<String, Object> json() {
    return Map.of(
        "realm",
        NAME,
        "enabled",
        true,
        "sslRequired",
        "none",
        "internationalizationEnabled",
        true,
        "supportedLocales",
        List.of("vi", "en"),
        "defaultLocale",
        "vi",
        "accessTokenLifespan",
        WORKING_DAY_SECONDS,
        "roles",
        Map.of("realm", List.of(Map.of("name", Account.ADMIN_ROLE))),
        "clients",
        List.of(client()),
        "users",
        Accounts.all().stream().map(Realm::user).toList());
  }

  /** Pages sign in by code flow with PKCE; ./okr token asks with name and password. */
  private static Map<String, Object> client() {
    return Map.of(
        "clientId",
        Provider.AUDIENCE,
        "publicClient",
        true,
        "standardFlowEnabled",
        true,
        "directAccessGrantsEnabled",
        true,
        // On any port of the loopback.
        "redirectUris",
        List.of("http://localhost/*", "http://127.0.0.1/*"),
        "attributes",
        Map.of(
            "pkce.code.challenge.method", "S256",
            "post.logout.redirect.uris", "+"),
        "protocolMappers",
        List.of(audience()));
  }

  /** Keycloak names a client in the audience only when told to. */
  private static Map<String, Object> audience() {
    return Map.of(
        "name", "audience",
        "protocol", "openid-connect",
        "protocolMapper", "oidc-audience-mapper",
        "config",
            Map.of("included.client.audience", Provider.AUDIENCE, "access.token.claim", "true"));
  }

  private static Map<String, Object> user(Account account) {
    String name = account.displayName();
    int last = name.lastIndexOf(' ');
    return Map.of(
        // The subject of their tokens, by which the story has made them known.
        "id", account.name(),
        "username", account.name(),
        "enabled", true,
        "email", account.email(),
        "emailVerified", true,
        // Keycloak shows the first name first, which for a Vietnamese name is the family's.
        "firstName", name.substring(0, last),
        "lastName", name.substring(last + 1),
        "realmRoles", account.roles(),
        "credentials", List.of(Map.of("type", "password", "value", account.name())));
  }
}

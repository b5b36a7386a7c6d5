package vn.okr.bootstrap.keycloak;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.LocalRun;

/**
 * The sample company, whose people sign in at a Keycloak, and the Keycloak's administrator. One for
 * all tests, as starting it is what costs: a test changes only accounts that no other looks at.
 */
public final class RealKeycloak implements AutoCloseable {
  private final LocalRun run = LocalRun.startAtKeycloak();
  private final String realm = run.state("issuer").orElseThrow();

  /** Where the product runs. */
  public String address() {
    return run.address();
  }

  /** Who signs people in. */
  String issuer() {
    return realm;
  }

  /** The product's log so far. */
  String log() {
    return run.log();
  }

  /** Keycloak's process and all it has started. */
  List<ProcessHandle> processes() {
    ProcessHandle started =
        ProcessHandle.of(Long.parseLong(run.state("sign-in.pid").orElseThrow())).orElseThrow();
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(started), started.descendants())
        .toList();
  }

  /** An access token of a person of the sample company. */
  String token(String account) {
    return token("okr", "okr", account);
  }

  /** An access token that a client of a realm gets for a person. */
  String token(String ofRealm, String client, String account) {
    return passwordGrant(ofRealm, client, account)
        .post(realm(ofRealm) + "/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  private static RequestSpecification passwordGrant(String ofRealm, String client, String account) {
    return given()
        .formParam("grant_type", "password")
        .formParam("client_id", client)
        .formParam("scope", "openid")
        .formParam("username", account)
        .formParam("password", account);
  }

  /** A client that signs in for itself, with its name as its secret. */
  void addMachine(String id) {
    create(
        "okr/clients",
        Map.of(
            "clientId",
            id,
            "secret",
            id,
            "serviceAccountsEnabled",
            true,
            "protocolMappers",
            List.of(audience())));
  }

  /** An access token that a client gets for itself. */
  String machineToken(String client) {
    return given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", client)
        .formParam("client_secret", client)
        .post(realm("okr") + "/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  /** A client for names and passwords, with these mappers and attributes. */
  void addClient(
      String ofRealm,
      String id,
      Map<String, String> attributes,
      List<? extends Map<String, ?>> mappers) {
    create(
        ofRealm + "/clients",
        Map.of(
            "clientId", id,
            "publicClient", true,
            "directAccessGrantsEnabled", true,
            "attributes", attributes,
            "protocolMappers", mappers));
  }

  /** Puts the product into the audience. */
  static Map<String, ?> audience() {
    return mapper(
        "oidc-audience-mapper",
        Map.of("included.custom.audience", "okr", "access.token.claim", "true"));
  }

  /** Something that shapes tokens. */
  static Map<String, ?> mapper(String kind, Map<String, String> settings) {
    return Map.of(
        "name", kind, "protocol", "openid-connect", "protocolMapper", kind, "config", settings);
  }

  /** Makes something, as Keycloak's administrator. */
  void create(String path, Object body) {
    admin().body(body).post(admin(path)).then().statusCode(201);
  }

  /** Adds to something that is there. */
  void add(String path, Object body) {
    admin().body(body).post(admin(path)).then().statusCode(204);
  }

  /** Reads something. */
  JsonPath read(String path) {
    return admin().get(admin(path)).then().statusCode(200).extract().jsonPath();
  }

  /** Changes something. */
  void change(String path, Object body) {
    admin().body(body).put(admin(path)).then().statusCode(204);
  }

  /** Puts something that takes no words. */
  void change(String path) {
    admin().put(admin(path)).then().statusCode(204);
  }

  /** A gateway in front of the product, at which people may sign in as well. */
  public Haproxy gateway() {
    String key = given().get(realm).then().statusCode(200).extract().path("public_key");
    Haproxy started = Haproxy.start(address().replace("http://localhost", "127.0.0.1"), key);
    letPeopleBackTo(started.address() + "/okr/*");
    return started;
  }

  private void letPeopleBackTo(String address) {
    Map<String, Object> client = read("okr/clients?clientId=okr").getMap("[0]");
    Set<Object> addresses = new LinkedHashSet<>((List<?>) client.get("redirectUris"));
    addresses.add(address);
    Map<String, Object> changed = new HashMap<>(client);
    changed.put("redirectUris", addresses);
    change("okr/clients/" + client.get("id"), changed);
  }

  /** Asks the product for something with a token. */
  Response get(String token, String path) {
    return given().auth().oauth2(token).get(run.address() + Api.ROOT + path);
  }

  /** Asks the product for a change with a token. */
  Response post(String token, String path, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .post(run.address() + Api.ROOT + path);
  }

  /** Who the product takes the holder of a token for. */
  JsonPath me(String token) {
    return get(token, "/me").then().statusCode(200).extract().jsonPath();
  }

  @Override
  public void close() {
    run.close();
  }

  private RequestSpecification admin() {
    return given()
        .auth()
        .oauth2(token("master", "admin-cli", "admin"))
        .contentType(ContentType.JSON);
  }

  private String admin(String path) {
    return realm.replace("/realms/okr", "/admin/realms/") + path;
  }

  private String realm(String name) {
    return realm.replace("/realms/okr", "/realms/" + name);
  }

  /** Hands the one Keycloak to every test that asks for it. */
  public static final class Shared implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(RealKeycloak.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RealKeycloak.class;
    }

    @Override
    public RealKeycloak resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(HERE)
          .computeIfAbsent("shared", _ -> new RealKeycloak(), RealKeycloak.class);
    }
  }
}

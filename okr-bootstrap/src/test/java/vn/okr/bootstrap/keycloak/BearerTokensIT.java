package vn.okr.bootstrap.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static vn.okr.bootstrap.keycloak.RealKeycloak.audience;
import static vn.okr.bootstrap.keycloak.RealKeycloak.mapper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which of a Keycloak's tokens the product takes. */
@ExtendWith(RealKeycloak.Shared.class)
class BearerTokensIT {
  private final RealKeycloak keycloak;

  BearerTokensIT(RealKeycloak keycloak) {
    this.keycloak = keycloak;
  }

  @Test
  void aPersonOfTheCompanyIsKnown() {
    // When
    var me = keycloak.me(keycloak.token("mobile.member"));

    // Then
    assertThat(me.getString("displayName")).isEqualTo("Dương Khánh Vy");
    assertThat(me.getList("units")).isNotEmpty();
    assertThat(me.getList("roles")).isEmpty();
  }

  @Test
  void aTokenForAnotherAudienceIsRefused() {
    // Given
    keycloak.addClient("okr", "payroll", Map.of(), List.of());

    // When
    var answer = keycloak.get(keycloak.token("okr", "payroll", "intern"), "/me");

    // Then
    answer.then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  @Test
  void aTokenOfAnotherRealmIsRefused() {
    // Given
    keycloak.create(
        "",
        Map.of(
            "realm",
            "elsewhere",
            "enabled",
            true,
            "sslRequired",
            "none",
            "users",
            List.of(
                Map.of(
                    "username", "ceo",
                    "enabled", true,
                    "email", "ceo@saomai.example",
                    "emailVerified", true,
                    "firstName", "Nguyễn Minh",
                    "lastName", "Quân",
                    "credentials", List.of(Map.of("type", "password", "value", "ceo"))))));
    keycloak.addClient("elsewhere", "okr", Map.of(), List.of(audience()));

    // When
    var answer = keycloak.get(keycloak.token("elsewhere", "okr", "ceo"), "/me");

    // Then
    answer.then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  @Test
  void aTokenEndsWhenItsTimeIsOver() {
    // Given
    keycloak.addClient("okr", "brief", Map.of("access.token.lifespan", "3"), List.of(audience()));
    String token = keycloak.token("okr", "brief", "intern");
    keycloak.get(token, "/me").then().statusCode(200);

    // When
    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> keycloak.get(token, "/me").statusCode(), is(401));

    // Then
    keycloak.get(token, "/me").then().body("code", equalTo("unauthenticated"));
  }

  @Test
  void keysAreChangedWithoutAnyoneNoticing() {
    // Given
    String before = keycloak.token("intern");
    keycloak.create(
        "okr/components",
        Map.of(
            "name", "next",
            "providerId", "rsa-generated",
            "providerType", "org.keycloak.keys.KeyProvider",
            "parentId", keycloak.read("okr").getString("id"),
            "config",
                Map.of(
                    "priority", List.of("200"),
                    "algorithm", List.of("RS256"),
                    "enabled", List.of("true"),
                    "active", List.of("true"))));
    String after = keycloak.token("intern");
    assertThat(keyOf(after)).isNotEqualTo(keyOf(before));

    // When
    // A key that is not known is asked for, but not more often than every ten seconds.
    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> keycloak.get(after, "/me").statusCode(), is(200));

    // Then
    keycloak.get(before, "/me").then().statusCode(200);
  }

  @Test
  void knownKeysKeepWorkingWhileKeycloakIsAway() {
    // Given
    String token = keycloak.token("intern");
    keycloak.get(token, "/me").then().statusCode(200);
    Signals.send("STOP", keycloak.processes());
    try {
      // When
      var answer = keycloak.get(token, "/cycles");

      // Then
      answer.then().statusCode(200);
      assertThat(answer.time()).isLessThan(Duration.ofSeconds(5).toMillis());
    } finally {
      Signals.send("CONT", keycloak.processes());
    }
  }

  @Test
  void theAdminRoleMayBeARoleOfTheRealm() {
    // When
    var me = keycloak.me(keycloak.token("admin"));

    // Then
    assertThat(me.getList("roles")).isEqualTo(List.of("okr-admin"));
  }

  @Test
  void theAdminRoleMayBeARoleOfTheClient() {
    // Given
    String client = keycloak.read("okr/clients?clientId=okr").getString("[0].id");
    keycloak.create("okr/clients/" + client + "/roles", Map.of("name", "okr-admin"));
    var role = keycloak.read("okr/clients/" + client + "/roles/okr-admin").getMap("");
    keycloak.add("okr/users/sales.north/role-mappings/clients/" + client, List.of(role));

    // When
    var me = keycloak.me(keycloak.token("sales.north"));

    // Then
    assertThat(me.getList("roles")).isEqualTo(List.of("okr-admin"));
  }

  @Test
  void theAdminRoleMayBeAGroup() {
    // Given
    keycloak.create("okr/groups", Map.of("name", "okr-admin"));
    String group = keycloak.read("okr/groups?search=okr-admin").getString("[0].id");
    keycloak.change("okr/users/sales.south/groups/" + group);
    keycloak.addClient(
        "okr",
        "grouped",
        Map.of(),
        List.of(
            audience(),
            mapper(
                "oidc-group-membership-mapper",
                Map.of(
                    "claim.name", "groups", "full.path", "false", "access.token.claim", "true"))));

    // When
    var me = keycloak.me(keycloak.token("okr", "grouped", "sales.south"));

    // Then
    assertThat(me.getList("roles")).isEqualTo(List.of("okr-admin"));
  }

  @Test
  void tooManyGroupsToBeListedKeepNobodyOut() {
    // Given
    keycloak.addClient(
        "okr",
        "many",
        Map.of(),
        List.of(
            audience(),
            mapper(
                "oidc-hardcoded-claim-mapper",
                Map.of(
                    "claim.name", "_claim_names",
                    "claim.value", "{\"groups\":\"src1\"}",
                    "jsonType.label", "JSON",
                    "access.token.claim", "true"))));

    // When
    var me = keycloak.me(keycloak.token("okr", "many", "people.member"));

    // Then
    assertThat(me.getString("displayName")).isEqualTo("Hồ Bảo Châu");
    assertThat(me.getList("roles")).isEmpty();
    assertThat(keycloak.log()).contains("too many groups");
  }

  @Test
  void whoIsRenamedKeepsTheirGoals() {
    // Given
    String before = keycloak.me(keycloak.token("content.member")).getString("id");
    int goals = goalsOf(before);
    keycloak.change(
        "okr/users/content.member",
        Map.of(
            "firstName", "Lương Thị Diệu",
            "lastName", "Anh",
            "email", "dieu.anh@saomai.example",
            "emailVerified", true));

    // When
    var me = keycloak.me(keycloak.token("content.member"));

    // Then
    assertThat(me.getString("id")).isEqualTo(before);
    assertThat(me.getString("displayName")).isEqualTo("Lương Thị Diệu Anh");
    assertThat(me.getString("email")).isEqualTo("dieu.anh@saomai.example");
    assertThat(goalsOf(before)).isEqualTo(goals).isPositive();
  }

  private int goalsOf(String person) {
    return keycloak
        .get(keycloak.token("ceo"), "/objectives?person=" + person)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items")
        .size();
  }

  private static String keyOf(String token) {
    try {
      return com.nimbusds.jwt.SignedJWT.parse(token).getHeader().getKeyID();
    } catch (java.text.ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void aMachineDoesWhatItWasLetInForAndIsNobody() {
    // Given
    keycloak.addMachine("bi-job");
    keycloak.get(keycloak.machineToken("bi-job"), "/cycles").then().statusCode(403);

    // When
    keycloak
        .post(
            keycloak.token("admin"),
            "/service-accounts",
            Map.of("name", "Kho dữ liệu", "client", "bi-job", "scopes", List.of("READ")))
        .then()
        .statusCode(201);

    // Then
    String token = keycloak.machineToken("bi-job");
    keycloak.get(token, "/cycles").then().statusCode(200);
    keycloak.get(token, "/me").then().statusCode(403);
    assertThat(
            keycloak.get(keycloak.token("admin"), "/people?q=bi-job").jsonPath().getList("items"))
        .isEmpty();
  }
}

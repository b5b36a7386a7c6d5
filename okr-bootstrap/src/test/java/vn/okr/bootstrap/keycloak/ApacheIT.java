package vn.okr.bootstrap.keycloak;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes without a session to the gateway that signs people in. */
@ExtendWith(RealKeycloak.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApacheIT {
  private final RealKeycloak keycloak;
  private Apache gateway;

  ApacheIT(RealKeycloak keycloak) {
    this.keycloak = keycloak;
  }

  @BeforeAll
  void open() {
    gateway = Apache.start(keycloak, Duration.ofHours(1));
  }

  @AfterAll
  void close() {
    gateway.close();
  }

  @Test
  void aMachineCallsTheApiWithATokenOfItsOwn() {
    // Given
    keycloak.addMachine("behind-apache");
    keycloak
        .post(
            keycloak.token("admin"),
            "/service-accounts",
            Map.of("name", "Apache", "client", "behind-apache", "scopes", List.of("READ")))
        .then()
        .statusCode(201);
    String token = keycloak.machineToken("behind-apache");

    // When
    var answer = outside().auth().oauth2(token).get("/api/v1/people?limit=1");

    // Then
    answer.then().statusCode(200).header("Link", startsWith("</goals/api/v1/people?limit=1&"));
  }

  @Test
  void theApiSendsNobodyToSignIn() {
    // When
    var answer = outside().get("/api/v1/me");

    // Then
    answer.then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  @Test
  void headersInTheGatewaysPlaceLetNobodyIn() {
    // Given
    String token = keycloak.token("ceo");
    String[] parts = token.split("\\.");
    String forged = parts[0] + "." + parts[1] + ".bm90IHRoZSBzaWduYXR1cmU";

    // When
    var named = pretending(token).get("/api/v1/me");
    var signed = outside().auth().oauth2(forged).get("/api/v1/me");
    var page = pretending(token).auth().oauth2(forged).get("/cycle");

    // Then
    named.then().statusCode(401);
    signed.then().statusCode(401);
    page.then().statusCode(302).header("Location", startsWith(keycloak.issuer()));
  }

  private RequestSpecification pretending(String token) {
    return outside()
        .header("OIDC_access_token", token)
        .header("OIDC-access-token", token)
        .header("OIDC_CLAIM_sub", "ceo")
        .header("X-Remote-User", "ceo");
  }

  @Test
  void whoComesFromOutsideHasNoSayInTheAddress() {
    // Given
    String admin = keycloak.token("admin");

    // When
    var sentToSignIn = forged().get("/cycle");
    var made =
        forged()
            .auth()
            .oauth2(admin)
            .contentType(ContentType.JSON)
            .body(Map.of("name", "Forged", "client", "forged", "scopes", List.of("READ")))
            .post("/api/v1/service-accounts");

    // Then
    String redirect = URLEncoder.encode(gateway.address() + "/signed-in", UTF_8);
    assertThat(sentToSignIn.header("Location")).contains("redirect_uri=" + redirect);
    made.then().statusCode(201).header("Location", startsWith("/goals/api/v1/service-accounts/"));
  }

  private RequestSpecification forged() {
    return outside()
        .header("Host", "evil.example")
        .header("X-Forwarded-Host", "evil.example")
        .header("X-Forwarded-Port", "99")
        .header("X-Forwarded-Proto", "http")
        .header("X-Forwarded-Ssl", "off")
        .header("X-Forwarded-Prefix", "/evil")
        .header("Forwarded", "host=evil.example");
  }

  @Test
  void signingOutLeadsNowhereElse() {
    // When
    var answer = outside().get("/signed-in?logout=https://evil.example/");

    // Then
    answer.then().header("Location", nullValue());
  }

  @Test
  void healthAndMetricsAreForTheClusterAlone() {
    // When
    var plain = outside().get("/q/metrics");
    var disguised = outside().urlEncodingEnabled(false).get("/%71/metrics");

    // Then
    assertThat(plain.statusCode()).isEqualTo(404);
    assertThat(disguised.statusCode()).isEqualTo(404);
  }

  private RequestSpecification outside() {
    return given().relaxedHTTPSValidation().redirects().follow(false).baseUri(gateway.address());
  }
}

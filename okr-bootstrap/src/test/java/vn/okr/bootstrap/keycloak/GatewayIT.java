package vn.okr.bootstrap.keycloak;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The product behind the gateway that is given along: TLS ended, below a path, tokens looked at.
 */
@ExtendWith(RealKeycloak.Shared.class)
class GatewayIT {
  private final RealKeycloak keycloak;
  private Haproxy gateway;

  GatewayIT(RealKeycloak keycloak) {
    this.keycloak = keycloak;
  }

  @BeforeEach
  void open() {
    gateway = keycloak.gateway();
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .until(() -> outside().get("/okr/").statusCode() == 302);
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void theApiIsReachedWithATokenOfTheCompany() {
    // Given
    String token = keycloak.token("ceo");

    // When
    var answer = outside().auth().oauth2(token).get("/okr/api/v1/people?limit=1");

    // Then
    answer.then().statusCode(200).header("Link", startsWith("</okr/api/v1/people?limit=1&"));
  }

  @Test
  void theRulesOfTheApiHoldBelowThePathToo() {
    // Given
    String token = keycloak.token("ceo");

    // When
    var answer = outside().auth().oauth2(token).get("/okr/api/v1/people?Limit=1");

    // Then
    answer.then().statusCode(400).body("errors[0].pointer", equalTo("?Limit"));
  }

  @Test
  void theGatewayTurnsAwayWhoeverHasNoTokenOfTheCompany() {
    // Given
    String[] parts = keycloak.token("ceo").split("\\.");
    String forged = parts[0] + "." + parts[1] + ".bm90IHRoZSBzaWduYXR1cmU";

    // When
    var without = outside().get("/okr/api/v1/me");
    var wrong = outside().auth().oauth2(forged).get("/okr/api/v1/me");

    // Then
    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.header("WWW-Authenticate")).as("the product was not asked").isNull();
  }

  @Test
  void healthAndMetricsAreForTheClusterAlone() {
    // When
    var metrics = outside().get("/okr/q/metrics");

    // Then
    assertThat(metrics.statusCode()).isEqualTo(404);
  }

  @Test
  void whoComesFromOutsideHasNoSayInTheAddress() {
    // Given
    var forged =
        outside()
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Port", "99")
            .header("X-Forwarded-Proto", "http")
            .header("X-Forwarded-Ssl", "off")
            .header("X-Forwarded-Prefix", "/evil")
            .header("Forwarded", "host=evil.example");

    // When
    var answer = forged.get("/okr/cycle");

    // Then
    String redirect = URLEncoder.encode(gateway.address() + "/okr/signed-in", UTF_8);
    assertThat(answer.header("Location")).contains("redirect_uri=" + redirect);
    assertThat(answer.header("Set-Cookie")).contains("Secure").contains("HTTPOnly");
  }

  @Test
  void whoIsNoGatewayIsNotBelieved() throws IOException, InterruptedException {
    // Given
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(keycloak.address() + "/cycle"))
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Proto", "https")
            .header("Forwarded", "host=evil.example;proto=https")
            .build();

    // When
    HttpResponse<String> answer;
    try (HttpClient elsewhere =
        HttpClient.newBuilder().localAddress(InetAddress.getByName("127.0.0.2")).build()) {
      answer = elsewhere.send(request, HttpResponse.BodyHandlers.ofString());
    }

    // Then
    String redirect = URLEncoder.encode(keycloak.address() + "/signed-in", UTF_8);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .contains("redirect_uri=" + redirect);
  }

  private RequestSpecification outside() {
    return given().relaxedHTTPSValidation().redirects().follow(false).baseUri(gateway.address());
  }
}

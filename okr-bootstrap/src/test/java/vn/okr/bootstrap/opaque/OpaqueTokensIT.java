package vn.okr.bootstrap.opaque;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Api;

/** People sign in at a provider whose access tokens say nothing. */
class OpaqueTokensIT {
  @AutoClose private static OpaqueSite site;

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();

  @BeforeAll
  static void begin() throws Exception {
    site = new OpaqueSite();
  }

  @AfterEach
  void bringEverybodyBack() {
    site.provider().domain(OpaqueProvider.DOMAIN);
  }

  @Test
  void whoSignsInOnAPageIsKnownByTheIdToken() throws Exception {
    // When
    HttpResponse<String> home = open("/");

    // Then
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).contains("Nguyễn Minh Quân");
    assertThat(open("/admin/settings").statusCode()).isEqualTo(200);
  }

  @Test
  void whoSignsOutIsLedToTheProvidersEndOfSessions() throws Exception {
    // Given
    open("/");

    // When
    HttpResponse<String> left = open("/sign-out");

    // Then
    assertThat(left.uri().toString()).startsWith(site.provider().issuer() + "/left");
  }

  @Test
  void whoIsOfAnotherDomainIsKeptOut() throws Exception {
    // Given
    site.provider().domain("elsewhere.example");
    String token = site.provider().idToken();

    // When
    HttpResponse<String> home = open("/");

    // Then
    assertThat(home.statusCode()).isEqualTo(401);
    ask(token).then().statusCode(401);
  }

  @Test
  void theApiTakesAnIdToken() {
    // Given
    String token = site.provider().idToken();

    // When
    var me = ask(token);

    // Then
    me.then().statusCode(200).body("roles", hasItem("okr-admin"));
  }

  @Test
  void theApiTakesNoOpaqueToken() {
    // When
    var me = ask("ya29.nobody-can-read-this");

    // Then
    me.then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("code", equalTo("unauthenticated"));
  }

  private HttpResponse<String> open(String path) throws IOException, InterruptedException {
    URI address = URI.create(site.address() + path);
    return browser.send(
        HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static io.restassured.response.Response ask(String token) {
    return given().auth().oauth2(token).get(site.address() + Api.ROOT + "/me");
  }
}

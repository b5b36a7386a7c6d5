package vn.okr.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class TokensIT {
  static Stream<Arguments> badTokens() {
    String good = SignIns.employee("an");
    String[] parts = good.split("\\.");
    String none = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
    String forged = parts[0] + "." + parts[1] + "." + base64("not the signature");
    return Stream.of(
        Arguments.of("expired", SignIns.expired("an")),
        Arguments.of("of another issuer", SignIns.ofAnotherIssuer("an")),
        Arguments.of("for another audience", SignIns.forAnotherAudience("an")),
        Arguments.of("wrongly signed", forged),
        Arguments.of("not signed at all", none),
        Arguments.of("no token", "nonsense"));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void refusesATokenThatIs(String what, String token) {
    given()
        .auth()
        .oauth2(token)
        .when()
        .get(Api.ROOT + "/me")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"))
        .body("traceId", notNullValue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void showsNoPageForATokenThatIs(String what, String token) {
    given().auth().oauth2(token).redirects().follow(false).when().get("/").then().statusCode(401);
  }

  @Test
  void showsPagesToWhoComesWithATokenFromAGateway() {
    given()
        .auth()
        .oauth2(SignIns.employee("an"))
        .redirects()
        .follow(false)
        .when()
        .get("/")
        .then()
        .statusCode(200)
        .contentType("text/html");
  }

  @Test
  void sendsWhoComesWithoutATokenToSignIn() {
    given()
        .redirects()
        .follow(false)
        .when()
        .get("/")
        .then()
        .statusCode(302)
        .header("Location", startsWith(SignIns.issuer()))
        .header("Location", containsString("code_challenge_method=S256"))
        .header("Set-Cookie", allOf(containsString("HTTPOnly"), containsString("SameSite=Lax")));
  }

  @Test
  void refusesAPagesChangeThatAnotherSiteAsksFor() {
    given()
        .auth()
        .oauth2(SignIns.employee("an"))
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("locale", "en")
        .when()
        .post("/me/language")
        .then()
        .statusCode(403);
  }

  @Test
  void refusesNoTokenAtAll() {
    given()
        .when()
        .get(Api.ROOT + "/me")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("code", equalTo("unauthenticated"));
  }

  @Test
  void makesAPersonAtTheFirstSignInAndKnowsThemAgain() {
    // Given
    String first = Api.employee("lan").myId();

    // When
    String second = Api.employee("lan").myId();

    // Then
    org.assertj.core.api.Assertions.assertThat(second).isEqualTo(first);
  }
}

package vn.okr.bootstrap;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

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

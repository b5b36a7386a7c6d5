package vn.okr.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SignInTest extends ApiTest {
  static Stream<Arguments> refused() {
    return Stream.of(
        token("garbage", () -> "no-token"),
        token("expired", () -> Tokens.sign(Tokens.claims("eve").expiresIn(Duration.ofHours(-1)))),
        token("wrong issuer", () -> Tokens.sign(Tokens.claims("eve").issuer("https://evil.test"))),
        token("wrong audience", () -> Tokens.sign(Tokens.claims("eve").audience("other"))),
        token("no subject", () -> Tokens.sign(Tokens.claims("eve").remove("sub"))),
        token("alg none", SignInTest::unsigned),
        token("wrong signature", SignInTest::tampered));
  }

  private static Arguments token(String name, Supplier<String> token) {
    return Arguments.of(name, token);
  }

  private static String unsigned() {
    String[] parts = Tokens.of("eve").split("\\.");
    return text("{\"alg\":\"none\"}") + "." + parts[1] + ".";
  }

  private static String tampered() {
    String[] parts = Tokens.of("eve").split("\\.");
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return parts[0] + "." + text(payload.replace("eve", "ceo")) + "." + parts[2];
  }

  private static String text(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void aTokenThatDoesNotHoldIsRefused(String name, Supplier<String> token) {
    // Given
    var request = withToken(token.get());

    // When
    Response answer = request.get("/me");

    // Then
    answer
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", matchesPattern("Bearer.*"))
        .body("code", equalTo("unauthenticated"))
        .body("traceId", matchesPattern("[0-9a-f]{32}"));
  }

  @Test
  void theFirstSignInMakesAPersonOfTheClaims() {
    // Given
    String token =
        Tokens.sign(
            Tokens.claims("an")
                .claim("name", "Nguyễn Văn An")
                .claim("locale", "vi_VN")
                .claim("zoneinfo", "Asia/Ho_Chi_Minh"));

    // When
    Response answer = withToken(token).get("/me");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("displayName", equalTo("Nguyễn Văn An"))
        .body("email", equalTo("an@company.test"))
        .body("locale", equalTo("vi-VN"))
        .body("zone", equalTo("Asia/Ho_Chi_Minh"))
        .body("roles", hasSize(0))
        .body("units", hasSize(0));
    assertThat(withToken(token).get("/me").<String>path("id")).isEqualTo(answer.path("id"));
  }

  @Test
  void aTokenJustVerifiedEndsWhenItSays() {
    // Given
    String token = Tokens.sign(Tokens.claims("brief").expiresIn(Duration.ofSeconds(3)));
    int atFirst = withToken(token).get("/me").statusCode();

    // When
    await().until(() -> withToken(token).get("/me").statusCode() != atFirst);

    // Then
    assertThat(atFirst).isEqualTo(200);
    withToken(token).get("/me").then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  @Test
  void aTokenJustVerifiedVouchesForNoOther() {
    // Given
    withToken(Tokens.of("eve")).get("/me");

    // When
    Response answer = withToken(tampered()).get("/me");

    // Then
    answer.then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  @Test
  void oddClaimsKeepNobodyOut() {
    // Given
    String token =
        Tokens.sign(
            Tokens.claims("odd")
                .claim("name", "x".repeat(500) + "\u0000")
                .claim("email", List.of("a", "b"))
                .claim("locale", "???")
                .claim("zoneinfo", "Mars/Olympus"));

    // When
    Response answer = withToken(token).get("/me");

    // Then
    answer.then().statusCode(200).body("displayName", equalTo("x".repeat(200)));
  }

  static Stream<Map<String, Object>> adminClaims() {
    return Stream.of(
        Map.of("realm_access", Map.of("roles", List.of("x", "okr-admin"))),
        Map.of("roles", List.of("okr-admin")),
        Map.of("roles", "okr-admin"),
        Map.of("groups", List.of("okr-admin")),
        Map.of("groups", "okr-admin"));
  }

  @ParameterizedTest
  @MethodSource("adminClaims")
  void theAdminRoleIsFoundWhereverTheProviderPutsIt(Map<String, Object> claims) {
    // Given
    var token = Tokens.claims("boss");
    claims.forEach(token::claim);

    // When
    Response answer = withToken(Tokens.sign(token)).get("/me");

    // Then
    answer.then().statusCode(200).body("roles", contains("okr-admin"));
  }

  @Test
  void aRegisteredRecordIsClaimedByItsEmployeeNumber() {
    // Given
    String registered =
        idOf(
            as("admin", "{\"displayName\": \"Trần Thị Bình\", \"employeeNumber\": \"E7\"}")
                .post("/people"));
    String token = Tokens.sign(Tokens.claims("binh").claim("employee_number", "E7"));

    // When
    Response answer = withToken(token).get("/me");

    // Then
    answer
        .then()
        .statusCode(200)
        .body("id", equalTo(registered))
        .body("displayName", equalTo("Trần Thị Bình"));
  }

  @Test
  void aLeaverReadsNothing() {
    // Given
    String leaver = SampleCompany.me("leaver");
    edit("admin", "*", "{\"active\": false}").patch("/people/" + leaver).then().statusCode(200);

    // When
    Response answer = as("leaver").get("/cycles");

    // Then
    answer.then().statusCode(403).body("code", equalTo("forbidden"));
  }
}

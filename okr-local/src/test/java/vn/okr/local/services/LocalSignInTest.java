package vn.okr.local.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.okr.local.LocalFailure;

class LocalSignInTest {
  @TempDir Path path;

  private final HttpClient client = HttpClient.newHttpClient();
  private DataFolder folder;
  private LocalSignIn signIn;

  @BeforeEach
  void start() {
    folder = DataFolder.hold(path);
    signIn = LocalSignIn.start(folder);
  }

  @AfterEach
  void stop() {
    signIn.close();
    folder.close();
  }

  @Test
  void tellsInATokenWhoSomeoneIs() throws Exception {
    // Given
    TokenDesk desk = desk();
    // When
    JWTClaimsSet claims = SignedJWT.parse(desk.tokenFor("marketing.lead")).getJWTClaimsSet();
    // Then
    assertThat(claims.getSubject()).isEqualTo("marketing.lead");
    assertThat(claims.getIssuer()).isEqualTo(signIn.issuer());
    assertThat(claims.getAudience()).containsExactly("okr");
    assertThat(claims.getStringClaim("name")).isEqualTo("Trần Thu Hà");
    assertThat(claims.getStringClaim("email")).isEqualTo("marketing.lead@saomai.example");
    assertThat(claims.getBooleanClaim("email_verified")).isTrue();
    assertThat(claims.getStringClaim("preferred_username")).isEqualTo("marketing.lead");
    assertThat(claims.getStringClaim("locale")).isEqualTo("vi");
    assertThat(claims.getStringClaim("zoneinfo")).isEqualTo("Asia/Ho_Chi_Minh");
    assertThat(claims.getStringListClaim("roles")).isEmpty();
  }

  @Test
  void grantsTheAdminRoleToTheAdminAlone() throws Exception {
    // Given
    TokenDesk desk = desk();
    // When
    JWTClaimsSet claims = SignedJWT.parse(desk.tokenFor("admin")).getJWTClaimsSet();
    // Then
    assertThat(claims.getStringListClaim("roles")).containsExactly("okr-admin");
    assertThat(claims.getJSONObjectClaim("realm_access"))
        .isEqualTo(Map.of("roles", List.of("okr-admin")));
  }

  @Test
  void refusesAWrongPassword() throws Exception {
    // Given
    Map<String, String> form = passwordForm("ceo", "intern");
    // When
    HttpResponse<String> answer = post(signIn.tokenEndpoint(), form);
    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("invalid_grant").doesNotContain("access_token");
  }

  @Test
  void refusesAnUnknownAccount() {
    // Given
    TokenDesk desk = desk();
    // When
    org.assertj.core.api.ThrowableAssert.ThrowingCallable asking = () -> desk.tokenFor("nobody");
    // Then
    assertThatThrownBy(asking).isInstanceOf(LocalFailure.class).hasMessageContaining("'nobody'");
  }

  @Test
  void refusesATokenForAMachine() throws Exception {
    // Given
    Map<String, String> form =
        Map.of("grant_type", "client_credentials", "client_id", "okr", "client_secret", "okr");
    // When
    HttpResponse<String> answer = post(signIn.tokenEndpoint(), form);
    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void keepsItsAddressAndItsKeyBetweenRuns() throws Exception {
    // Given
    String issuer = signIn.issuer();
    SignedJWT token = SignedJWT.parse(desk().tokenFor("ceo"));
    signIn.close();
    // When
    signIn = LocalSignIn.start(folder);
    // Then
    assertThat(signIn.issuer()).isEqualTo(issuer);
    JWKSet keys = JWKSet.parse(get(issuer + "/jwks").body());
    assertThat(token.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey()))).isTrue();
  }

  @Test
  void keepsItsKeyFromOthersOnTheMachine() throws Exception {
    // Given
    Path key = path.resolve("sign-in.jwk");
    // When
    var permissions = Files.getPosixFilePermissions(key);
    // Then
    assertThat(permissions)
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  @Test
  void refusesToMoveWhenItsAddressIsTaken() throws Exception {
    // Given
    int port = URI.create(signIn.issuer()).getPort();
    signIn.close();
    try (ServerSocket other = new ServerSocket(port)) {
      // When
      org.assertj.core.api.ThrowableAssert.ThrowingCallable starting =
          () -> LocalSignIn.start(folder);
      // Then
      assertThatThrownBy(starting)
          .isInstanceOf(LocalFailure.class)
          .hasMessageContaining("Port " + other.getLocalPort());
    }
  }

  @Test
  void letsABrowserChooseWhoItIs() throws Exception {
    // Given
    String authorize =
        signIn.issuer()
            + "/authorize?response_type=code&client_id=web&scope=openid&state=s"
            + "&redirect_uri=http%3A%2F%2Flocalhost%2Fback";
    String page = get(authorize).body();
    String claims = page.replaceAll("(?s)^.*?name=\"claims\" value=\"([^\"]*)\".*$", "$1");
    // When
    HttpResponse<String> chosen =
        post(authorize, Map.of("username", "ceo", "claims", claims.replace("&quot;", "\"")));
    // Then
    JWTClaimsSet access = SignedJWT.parse(exchange(codeOf(chosen))).getJWTClaimsSet();
    assertThat(access.getSubject()).isEqualTo("ceo");
    assertThat(access.getAudience()).containsExactly("okr");
    assertThat(access.getStringClaim("name")).isEqualTo("Nguyễn Minh Quân");
  }

  private static String codeOf(HttpResponse<String> redirect) {
    assertThat(redirect.statusCode()).isEqualTo(302);
    String location = redirect.headers().firstValue("location").orElseThrow();
    return location.replaceAll("^.*[?&]code=([^&]*).*$", "$1");
  }

  private String exchange(String code) throws Exception {
    Map<String, String> form =
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "client_id", "web",
            "client_secret", "web",
            "redirect_uri", "http://localhost/back");
    String body = post(signIn.tokenEndpoint(), form).body();
    return body.replaceAll("(?s)^.*\"access_token\"\\s*:\\s*\"([^\"]*)\".*$", "$1");
  }

  private TokenDesk desk() {
    RunState state = new RunState(path.resolve(RunState.FILE));
    Properties properties = new Properties();
    properties.setProperty("token.endpoint", signIn.tokenEndpoint());
    state.write(properties);
    return new TokenDesk(state);
  }

  private static Map<String, String> passwordForm(String name, String password) {
    return Map.of(
        "grant_type", "password", "client_id", "okr", "username", name, "password", password);
  }

  private HttpResponse<String> get(String address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String address, Map<String, String> form) throws Exception {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return client.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}

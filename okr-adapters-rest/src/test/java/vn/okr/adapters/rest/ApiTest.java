package vn.okr.adapters.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import vn.okr.testkit.memory.TickingTime;

/** What tests over HTTP have in common: an empty company, and accounts that call. */
@QuarkusTestResource(SigningKeys.class)
abstract class ApiTest {
  static final String MERGE_PATCH = "application/merge-patch+json";

  @Inject InMemoryPorts ports;
  @Inject TickingTime time;

  @BeforeEach
  void startOver() {
    ports.startOver();
  }

  /** A request of an employee. */
  static RequestSpecification as(String account) {
    return withToken(account.equals("admin") ? Tokens.admin() : Tokens.of(account));
  }

  static RequestSpecification withToken(String token) {
    return anonymous().auth().oauth2(token);
  }

  /** A request of nobody in particular. */
  static RequestSpecification anonymous() {
    EncoderConfig utf8 =
        EncoderConfig.encoderConfig()
            .defaultContentCharset(UTF_8)
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs(MERGE_PATCH, ContentType.TEXT);
    return given().config(RestAssured.config().encoderConfig(utf8)).basePath("/api/v1");
  }

  /** A JSON request of an employee. */
  static RequestSpecification as(String account, String json) {
    return as(account).contentType(ContentType.JSON).body(json);
  }

  /** An edit of an employee, meant for the revision of the tag. */
  static RequestSpecification edit(String account, String tag, String json) {
    return as(account).contentType(MERGE_PATCH).header("If-Match", tag).body(json);
  }

  static String idOf(Response created) {
    return created.then().statusCode(201).extract().path("id");
  }
}

package vn.okr.bootstrap;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;

/** The API as one person uses it. */
public record Api(String token) {
  public static final String ROOT = "/api/v1";
  private static final String JSON = "application/json; charset=UTF-8";
  private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

  /** As an OKR admin. */
  public static Api admin() {
    return new Api(SignIns.admin());
  }

  /** As an employee of that name. */
  public static Api employee(String name) {
    return new Api(SignIns.employee(name));
  }

  /** The person's own id; their record is made by asking. */
  public String myId() {
    return get("/me").getString("id");
  }

  public JsonPath get(String path) {
    return tryGet(path).then().statusCode(200).extract().jsonPath();
  }

  public Response tryGet(String path) {
    return given().auth().oauth2(token).urlEncodingEnabled(false).get(ROOT + path);
  }

  public JsonPath post(String path, Map<String, ?> body) {
    Response response = tryPost(path, body);
    return response
        .then()
        .statusCode(org.hamcrest.Matchers.in(new Integer[] {200, 201}))
        .extract()
        .jsonPath();
  }

  public Response tryPost(String path, Map<String, ?> body) {
    return given().auth().oauth2(token).contentType(JSON).body(body).post(ROOT + path);
  }

  /** Edits what is there now. */
  public JsonPath patch(String path, Map<String, ?> body) {
    return tryPatch(path, etag(path), body).then().statusCode(200).extract().jsonPath();
  }

  public Response tryPatch(String path, String etag, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(MERGE_PATCH)
        .header("If-Match", etag)
        .body(body)
        .patch(ROOT + path);
  }

  public Response tryPut(String path, String etag, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(JSON)
        .header("If-Match", etag)
        .body(body)
        .put(ROOT + path);
  }

  public Response put(String path) {
    return given().auth().oauth2(token).put(ROOT + path);
  }

  public String etag(String path) {
    return tryGet(path).then().statusCode(200).extract().header("ETag");
  }
}

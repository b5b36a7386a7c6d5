package vn.okr.bootstrap.pages;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.okr.bootstrap.Api;

/** What the tests of pages know of the sample company, and make in it, by the API. */
final class Goals {
  private final Company company;
  private final String admin;

  Goals(Company company) {
    this.company = company;
    this.admin = company.token("admin");
  }

  /** The quarter that runs. */
  String quarter() {
    return get("/cycles?limit=200")
        .getString("items.findAll { it.phase == 'RUNNING' && it.parentId != null }[0].id");
  }

  /** A quarter that was graded and closed. */
  String lastQuarter() {
    return get("/cycles?limit=200")
        .getString("items.findAll { it.phase == 'CLOSED' && it.parentId != null }[0].id");
  }

  /** The marketing department. */
  String marketing() {
    return get("/units?limit=200").getString("items.find { it.name == 'Phòng Marketing' }.id");
  }

  /** The company's unit. */
  String root() {
    return get("/units?limit=200").getString("items.find { it.kind == 'COMPANY' }.id");
  }

  /** A published objective of marketing in the running quarter. */
  String ofMarketing() {
    return ofMarketing("items[0].id");
  }

  /** The first key result of that objective. */
  String keyResultOfMarketing() {
    return ofMarketing("items[0].keyResults[0].id");
  }

  /** An initiative under that key result; made when there is none. */
  String initiative() {
    String under = "/key-results/" + keyResultOfMarketing() + "/initiatives";
    String first = get(under).getString("items[0].id");
    return first != null
        ? first
        : post(under, Map.of("title", "Gọi khách", "link", "https://example.com/1")).path("id");
  }

  /** An objective that was graded. */
  String closed() {
    return get("/objectives?state=CLOSED&limit=1").getString("items[0].id");
  }

  /** An objective of marketing that was graded, with something left to do. */
  String closedOfMarketing() {
    return get("/objectives?state=CLOSED&limit=1&unit=" + marketing()).getString("items[0].id");
  }

  /** A service account that reports on that key result; made when there is none. */
  String machine() {
    String first = get("/service-accounts?limit=1").getString("items[0].id");
    return first != null
        ? first
        : post(
                "/service-accounts",
                Map.of(
                    "name",
                    "Kho dữ liệu",
                    "client",
                    "kho-du-lieu",
                    "scopes",
                    List.of("READ", "REPORT"),
                    "keyResults",
                    List.of(keyResultOfMarketing())))
            .path("id");
  }

  /** The first KPI of the sample company; a key result is fed by it. */
  String kpi() {
    return get("/kpis?limit=1").getString("items[0].id");
  }

  /** A comment on that objective, written by an admin; made when there is none. */
  String comment() {
    String comments = "/objectives/" + ofMarketing() + "/comments";
    String first =
        get(comments + "?limit=200")
            .getString("items.find { it.by == '" + personId("admin") + "' }.id");
    return first != null
        ? first
        : post(
                comments,
                Map.of(
                    "text",
                    "Số này lấy từ báo cáo nào?",
                    "mentions",
                    List.of(personId("marketing.lead"))))
            .path("id");
  }

  /** Whose account it is. */
  String personId(String account) {
    return as(company.token(account), "/me").getString("id");
  }

  /**
   * A published objective of a new team of marketing with so many metrics from 0 to 100; its id.
   */
  String published(String title, int keyResults) {
    String id = draft(title, keyResults);
    post("/objectives/" + id + "/publish", Map.of());
    return id;
  }

  /** A new team of marketing, led by marketing's lead, so that no limit of others is met. */
  String newTeam() {
    return post(
            "/units",
            Map.of(
                "name",
                "Nhóm " + UUID.randomUUID(),
                "kind",
                "TEAM",
                "parentId",
                marketing(),
                "leads",
                List.of(personId("marketing.lead"))))
        .path("id");
  }

  /** A published objective of a new team with these links upwards; its id. */
  @SafeVarargs
  final String aligned(String title, Map<String, Object>... ties) {
    String id = draft(title, 1, List.of(ties));
    post("/objectives/" + id + "/publish", Map.of());
    return id;
  }

  /** A link upwards to an objective. */
  static Map<String, Object> tie(String objective, String kind) {
    return Map.of("to", Map.of("type", "objective", "id", objective), "kind", kind);
  }

  /** A draft of a new team of marketing with so many metrics from 0 to 100; its id. */
  String draft(String title, int keyResults) {
    return draft(title, keyResults, List.of());
  }

  private String draft(String title, int keyResults, List<Map<String, Object>> ties) {
    List<Map<String, Object>> made =
        IntStream.rangeClosed(1, keyResults)
            .mapToObj(
                number ->
                    Map.<String, Object>of(
                        "title",
                        "Kết quả " + number + " " + UUID.randomUUID(),
                        "measure",
                        Map.of("type", "metric", "start", 0, "target", 100)))
            .toList();
    return post(
            "/objectives",
            Map.of(
                "cycleId",
                quarter(),
                "owner",
                Map.of("type", "unit", "id", newTeam()),
                "title",
                title,
                "ambition",
                "ASPIRATIONAL",
                "alignments",
                ties,
                "keyResults",
                made))
        .path("id");
  }

  /** Records a check-in on the objective's first key result, as someone else would. */
  void checkIn(String objective, int value) {
    String keyResult = get("/objectives/" + objective).getString("keyResults[0].id");
    post("/key-results/" + keyResult + "/check-ins", Map.of("value", value));
  }

  /** Where an objective is in its life. */
  String stateOf(String objective) {
    return get("/objectives/" + objective).getString("state");
  }

  /** What the API tells an admin. */
  JsonPath get(String path) {
    return as(admin, path);
  }

  /** What the API answers an admin who asks for a change. */
  Response post(String path, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(admin)
        .contentType("application/json")
        .body(body)
        .post(company.address() + Api.ROOT + path)
        .then()
        .statusCode(org.hamcrest.Matchers.lessThan(300))
        .extract()
        .response();
  }

  /** Changes something as it stands now, by the API, as an admin. */
  void patch(String path, Map<String, ?> body) {
    String tag =
        given()
            .auth()
            .oauth2(admin)
            .get(company.address() + Api.ROOT + path)
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    given()
        .auth()
        .oauth2(admin)
        .header("If-Match", tag)
        .contentType("application/merge-patch+json; charset=UTF-8")
        .body(body)
        .patch(company.address() + Api.ROOT + path)
        .then()
        .statusCode(org.hamcrest.Matchers.lessThan(300));
  }

  private String ofMarketing(String path) {
    return get("/objectives?state=PUBLISHED&unit=" + marketing() + "&cycle=" + quarter())
        .getString(path);
  }

  private JsonPath as(String token, String path) {
    return given()
        .auth()
        .oauth2(token)
        .get(company.address() + Api.ROOT + path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}

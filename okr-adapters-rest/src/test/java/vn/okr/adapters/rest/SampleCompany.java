package vn.okr.adapters.rest;

import static vn.okr.adapters.rest.ApiTest.as;
import static vn.okr.adapters.rest.ApiTest.edit;
import static vn.okr.adapters.rest.ApiTest.idOf;

import io.restassured.response.Response;

/**
 * A company put to use through the API alone: the company led by {@code ceo}, below it marketing
 * led by {@code lead} with {@code member} in it, and a running third quarter.
 */
record SampleCompany(
    String companyId,
    String marketingId,
    String cycleId,
    String ceoId,
    String leadId,
    String memberId) {
  static SampleCompany open() {
    String ceo = me("ceo");
    String lead = me("lead");
    String member = me("member");
    String company = unit("Công ty", "COMPANY", null, ceo);
    String marketing = unit("Phòng Marketing", "DEPARTMENT", company, lead);
    as("admin").put("/units/" + marketing + "/members/" + member).then().statusCode(204);
    String cycle =
        idOf(
            as(
                    "admin",
                    """
                    {"name": "Q3", "startsOn": "2026-07-01", "endsOn": "2026-09-30"}""")
                .post("/cycles"));
    phase(cycle, "RUNNING");
    return new SampleCompany(company, marketing, cycle, ceo, lead, member);
  }

  static String me(String account) {
    return as(account).get("/me").then().statusCode(200).extract().path("id");
  }

  static String unit(String name, String kind, String parentId, String leadId) {
    String parent = parentId == null ? "" : "\"parentId\": \"%s\", ".formatted(parentId);
    return idOf(
        as(
                "admin",
                "{\"name\": \"%s\", \"kind\": \"%s\", %s\"leads\": [\"%s\"]}"
                    .formatted(name, kind, parent, leadId))
            .post("/units"));
  }

  static void phase(String cycleId, String phase) {
    as("admin", "{\"phase\": \"" + phase + "\"}")
        .post("/cycles/" + cycleId + "/phase")
        .then()
        .statusCode(200);
  }

  /** The JSON of an objective of marketing with these key results. */
  String objective(String keyResults) {
    return objective("unit", marketingId, keyResults);
  }

  String objective(String ownerType, String ownerId, String keyResults) {
    return """
        {"cycleId": "%s", "owner": {"type": "%s", "id": "%s"}, "title": "Được nhắc đến nhiều nhất",
         "ambition": "ASPIRATIONAL", "keyResults": [%s]}"""
        .formatted(cycleId, ownerType, ownerId, keyResults);
  }

  static String metric(String title, int start, int target) {
    return """
        {"title": "%s", "measure": {"type": "metric", "start": %d, "target": %d, "unit": "lượt"}}"""
        .formatted(title, start, target);
  }

  /** A draft of marketing's lead with one metric from 0 to 100. */
  Response draft() {
    return as("lead", objective(metric("Khách truy cập", 0, 100))).post("/objectives");
  }

  /** The same, published. */
  Response published() {
    return publish("lead", idOf(draft()));
  }

  static Response publish(String account, String objectiveId) {
    Response answer = as(account).post("/objectives/" + objectiveId + "/publish");
    answer.then().statusCode(200);
    return answer;
  }

  static Response checkIn(String account, Response objective, String json) {
    return as(account, json)
        .post("/key-results/" + objective.path("keyResults[0].id") + "/check-ins");
  }

  static void rename(Response objective, String title) {
    edit("lead", objective.header("ETag"), "{\"title\": \"" + title + "\"}")
        .patch("/objectives/" + objective.path("id"))
        .then()
        .statusCode(200);
  }
}

package vn.okr.bootstrap.rights;

import static vn.okr.bootstrap.rights.IdPlace.Kind.CHECK_IN;
import static vn.okr.bootstrap.rights.IdPlace.Kind.CYCLE;
import static vn.okr.bootstrap.rights.IdPlace.Kind.KEY_RESULT;
import static vn.okr.bootstrap.rights.IdPlace.Kind.KPI;
import static vn.okr.bootstrap.rights.IdPlace.Kind.MILESTONE;
import static vn.okr.bootstrap.rights.IdPlace.Kind.OBJECTIVE;
import static vn.okr.bootstrap.rights.IdPlace.Kind.PERSON;
import static vn.okr.bootstrap.rights.IdPlace.Kind.READING;
import static vn.okr.bootstrap.rights.IdPlace.Kind.UNIT;
import static vn.okr.bootstrap.rights.IdPlace.at;

import java.util.List;

/** Every place in a body where an id may stand. One that is missing here fails the build. */
final class StatedIdPlaces {
  private static final String DRAFT =
      "{\"cycleId\": \"{cycle}\", \"owner\": {owner}, \"title\": \"T\","
          + " \"ambition\": \"COMMITTED\", ";
  private static final String BINARY = "\"measure\": {\"type\": \"binary\"}";
  private static final String CHECKLIST =
      "\"measure\": {\"type\": \"milestones\", \"milestones\": [{\"id\": \"{id}\","
          + " \"title\": \"M\"}]}";
  private static final String MENTION = "{\"text\": \"T\", \"mentions\": [\"{id}\"]}";
  private static final String LINK = "[{\"to\": {\"type\": \"%s\", \"id\": \"{id}\"}}]";

  /** One with several meanings stands here for each. */
  static final List<IdPlace> ALL =
      List.of(
          at("POST /people", "/units/*", UNIT, "{\"displayName\": \"N\", \"units\": [\"{id}\"]}"),
          at("POST /people/{member}/handover", "/to", PERSON, "{\"to\": \"{id}\"}"),
          at("POST /people/{member}/handover", "/toUnit", UNIT, "{\"toUnit\": \"{id}\"}"),
          at(
              "POST /people/{member}/handover",
              "/objectives/*",
              OBJECTIVE,
              "{\"to\": \"{outsider}\", \"objectives\": [\"{id}\"]}"),
          at(
              "POST /service-accounts",
              "/keyResults/*",
              KEY_RESULT,
              """
              {"name": "N", "client": "job-{id}", "scopes": ["REPORT"], "keyResults": ["{id}"]}"""),
          at(
              "PATCH /service-accounts/{serviceAccount}",
              "/keyResults/*",
              KEY_RESULT,
              "{\"keyResults\": [\"{id}\"]}"),
          at(
              "POST /service-accounts",
              "/kpis/*",
              KPI,
              """
              {"name": "N", "client": "job-{id}", "scopes": ["REPORT"], "kpis": ["{id}"]}"""),
          at("PATCH /service-accounts/{serviceAccount}", "/kpis/*", KPI, "{\"kpis\": [\"{id}\"]}"),
          at("PUT /key-results/{keyResult}/feed", "/kpiId", KPI, "{\"kpiId\": \"{id}\"}"),
          at("POST /kpis", "/unitId", UNIT, kpi("{id}", "{member}")),
          at("POST /kpis", "/ownerId", PERSON, kpi("{unit}", "{id}")),
          at("PATCH /kpis/{kpi}", "/unitId", UNIT, "{\"unitId\": \"{id}\"}"),
          at("PATCH /kpis/{kpi}", "/ownerId", PERSON, "{\"ownerId\": \"{id}\"}"),
          at(
              "POST /kpis/{kpi}/readings",
              "/corrects",
              READING,
              "{\"value\": 3, \"corrects\": \"{id}\"}"),
          at("POST /units", "/parentId", UNIT, unit("\"parentId\": \"{id}\"")),
          at(
              "POST /units",
              "/leads/*",
              PERSON,
              unit("\"parentId\": \"{unit}\", \"leads\": [\"{id}\"]")),
          at("PATCH /units/{unit}", "/parentId", UNIT, "{\"parentId\": \"{id}\"}"),
          at("PATCH /units/{unit}", "/leads/*", PERSON, "{\"leads\": [\"{id}\"]}"),
          at(
              "POST /cycles",
              "/parentId",
              CYCLE,
              """
              {"name": "Q", "startsOn": "2031-01-01", "endsOn": "2031-03-31", "parentId": "{id}"}"""),
          at("PATCH /cycles/{cycle}", "/parentId", CYCLE, "{\"parentId\": \"{id}\"}"),
          at(
              "POST /objectives",
              "/cycleId",
              CYCLE,
              """
              {"cycleId": "{id}", "owner": {owner}, "title": "T", "ambition": "COMMITTED"}"""),
          at("POST /objectives", "/owner/id", UNIT, owned("unit")),
          at("POST /objectives", "/owner/id", PERSON, owned("person")),
          at(
              "POST /objectives",
              "/keyResults/*/ownerId",
              PERSON,
              DRAFT
                  + "\"keyResults\": [{\"title\": \"K\", \"ownerId\": \"{id}\", "
                  + BINARY
                  + "}]}"),
          at(
              "POST /objectives",
              "/keyResults/*/measure/milestones/*/id",
              MILESTONE,
              DRAFT + "\"keyResults\": [{\"title\": \"K\", " + CHECKLIST + "}]}"),
          at("POST /objectives", "/alignments/*/to/id", OBJECTIVE, DRAFT + aligned("objective")),
          at("POST /objectives", "/alignments/*/to/id", KEY_RESULT, DRAFT + aligned("keyResult")),
          at("PATCH /objectives/{objective}", "/owner/id", UNIT, reassigned("unit")),
          at("PATCH /objectives/{objective}", "/owner/id", PERSON, reassigned("person")),
          at(
              "POST /objectives/{objective}/close",
              "/grades/*/keyResultId",
              KEY_RESULT,
              """
              {"grades": [{"keyResultId": "{id}", "grade": 1, "reason": "R"}], "worked": "W",
               "hindered": "H", "change": "C", "missReason": "M"}"""),
          at(
              "POST /objectives/publish",
              "/objectives/*",
              OBJECTIVE,
              "{\"objectives\": [\"{objective}\", \"{id}\"]}"),
          at("POST /objectives/{objective}/copy", "/cycleId", CYCLE, "{\"cycleId\": \"{id}\"}"),
          at("POST /objectives/{objective}/copy", "/owner/id", UNIT, into("unit")),
          at("POST /objectives/{objective}/copy", "/owner/id", PERSON, into("person")),
          at("POST /objectives/{ended}/carry-over", "/cycleId", CYCLE, "{\"cycleId\": \"{id}\"}"),
          at("POST /objectives/{ended}/carry-over", "/owner/id", UNIT, into("unit")),
          at("POST /objectives/{ended}/carry-over", "/owner/id", PERSON, into("person")),
          at(
              "POST /objectives/{objective}/key-results",
              "/ownerId",
              PERSON,
              "{\"title\": \"K\", \"ownerId\": \"{id}\", " + BINARY + "}"),
          at(
              "POST /objectives/{objective}/key-results",
              "/measure/milestones/*/id",
              MILESTONE,
              "{\"title\": \"K\", " + CHECKLIST + "}"),
          at("PATCH /key-results/{keyResult}", "/ownerId", PERSON, "{\"ownerId\": \"{id}\"}"),
          at(
              "POST /people/{member}/absences",
              "/deputyId",
              PERSON,
              Bodies.ABSENCE.formatted("{id}")),
          at(
              "POST /key-results/{keyResult}/initiatives",
              "/ownerId",
              PERSON,
              "{\"title\": \"I\", \"ownerId\": \"{id}\"}"),
          at("PATCH /initiatives/{initiative}", "/ownerId", PERSON, "{\"ownerId\": \"{id}\"}"),
          at(
              "PATCH /key-results/{checklist}",
              "/measure/milestones/*/id",
              MILESTONE,
              "{\"reason\": \"R\", " + CHECKLIST + "}"),
          at(
              "POST /key-results/{checklist}/check-ins",
              "/milestonesDone/*",
              MILESTONE,
              "{\"milestonesDone\": [\"{id}\"]}"),
          at(
              "POST /key-results/{keyResult}/check-ins",
              "/corrects",
              CHECK_IN,
              "{\"value\": 3, \"corrects\": \"{id}\"}"),
          at("POST /objectives/{objective}/comments", "/mentions/*", PERSON, MENTION),
          at("POST /key-results/{keyResult}/comments", "/mentions/*", PERSON, MENTION),
          at("POST /comments/{comment}/answers", "/mentions/*", PERSON, MENTION),
          at("PATCH /comments/{comment}", "/mentions/*", PERSON, MENTION),
          at("POST /check-ins", "/items/*/keyResultId", KEY_RESULT, batch("{id}", "\"value\": 4")),
          at(
              "POST /check-ins",
              "/items/*/milestonesDone/*",
              MILESTONE,
              batch("{checklist}", "\"milestonesDone\": [\"{id}\"]")),
          at(
              "POST /check-ins",
              "/items/*/corrects",
              CHECK_IN,
              batch("{keyResult}", "\"value\": 4, \"corrects\": \"{id}\"")),
          at(
              "PUT /objectives/{objective}/alignments",
              "/items/*/to/id",
              OBJECTIVE,
              "{\"items\": " + LINK.formatted("objective") + "}"),
          at(
              "PUT /objectives/{objective}/alignments",
              "/items/*/to/id",
              KEY_RESULT,
              "{\"items\": " + LINK.formatted("keyResult") + "}"));

  private StatedIdPlaces() {}

  private static String kpi(String unit, String owner) {
    return """
        {"title": "K", "unitId": "%s", "ownerId": "%s", "healthyRange": {"atLeast": 95},
         "cadence": {"every": 1, "unit": "WEEK"}}"""
        .formatted(unit, owner);
  }

  private static String unit(String more) {
    return "{\"name\": \"U\", \"kind\": \"TEAM\", " + more + "}";
  }

  private static String owned(String type) {
    return """
        {"cycleId": "{cycle}", "owner": {"type": "%s", "id": "{id}"}, "title": "T",
         "ambition": "COMMITTED"}"""
        .formatted(type);
  }

  private static String into(String type) {
    return """
        {"cycleId": "{cycle}", "owner": {"type": "%s", "id": "{id}"}}"""
        .formatted(type);
  }

  private static String reassigned(String type) {
    return "{\"owner\": {\"type\": \"" + type + "\", \"id\": \"{id}\"}}";
  }

  private static String aligned(String type) {
    return "\"alignments\": " + LINK.formatted(type) + "}";
  }

  /** Beside an item that is fine and must not be recorded either. */
  private static String batch(String keyResult, String said) {
    return """
        {"items": [{"keyResultId": "{keyResult}", "value": 2}, {"keyResultId": "%s", %s}]}"""
        .formatted(keyResult, said);
  }
}

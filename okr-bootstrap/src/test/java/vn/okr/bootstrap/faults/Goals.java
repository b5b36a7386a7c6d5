package vn.okr.bootstrap.faults;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Something to work on: a department and its company with a goal each, in a running cycle. */
final class Goals {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Client admin;
  private final String cycle;
  private final String company;
  private final String department;

  Goals(Client admin) {
    this.admin = admin;
    this.company = company(admin);
    this.department =
        admin
            .make(
                "/units",
                """
                {"name": "Khối %s", "kind": "DEPARTMENT", "parentId": "%s"}"""
                    .formatted(UUID.randomUUID(), company))
            .getString("id");
    this.cycle =
        admin
            .make(
                "/cycles",
                """
                {"name": "Quý %s", "startsOn": "%s", "endsOn": "%s"}"""
                    .formatted(UUID.randomUUID(), TODAY.minusDays(30), TODAY.plusDays(30)))
            .getString("id");
    admin.make("/cycles/" + cycle + "/phase", "{\"phase\": \"RUNNING\"}");
  }

  /** The id of a new draft of the department with one metric from 0 to 100. */
  String draft() {
    return admin.make("/objectives", draftJson()).getString("id");
  }

  /** The request for such a draft. */
  String draftJson() {
    return objectiveJson(department, "{\"type\": \"metric\", \"start\": 0, \"target\": 100}", "");
  }

  /** The id of a published objective of the department. */
  String published() {
    return publish(draft());
  }

  /** The id of a new company objective that is carried by what is aligned to it. */
  String carried() {
    String json = objectiveJson(company, "{\"type\": \"aligned\"}", "");
    return publish(admin.make("/objectives", json).getString("id"));
  }

  /** The id of a published objective of the department that contributes to a key result. */
  String contributingTo(String keyResult) {
    String links =
        """
        , "alignments": [{"to": {"type": "keyResult", "id": "%s"}, "kind": "CONTRIBUTES",
          "weight": 1}]"""
            .formatted(keyResult);
    String json =
        objectiveJson(department, "{\"type\": \"metric\", \"start\": 0, \"target\": 100}", links);
    return publish(admin.make("/objectives", json).getString("id"));
  }

  /** The id of an objective's only key result. */
  String keyResult(String objective) {
    return admin.read("/objectives/" + objective).getString("keyResults[0].id");
  }

  private String publish(String objective) {
    admin.make("/objectives/" + objective + "/publish", "{}");
    return objective;
  }

  private String objectiveJson(String unit, String measure, String more) {
    return """
    {"cycleId": "%s", "owner": {"type": "unit", "id": "%s"}, "title": "Một mục tiêu",
     "ambition": "ASPIRATIONAL",
     "keyResults": [{"title": "Một kết quả", "measure": %s}]%s}"""
        .formatted(cycle, unit, measure, more);
  }

  private static String company(Client admin) {
    var found = admin.read("/units?limit=200").getList("items.findAll{!it.parentId}.id");
    return found.isEmpty()
        ? admin.make("/units", "{\"name\": \"Công ty\", \"kind\": \"COMPANY\"}").getString("id")
        : found.getFirst().toString();
  }
}

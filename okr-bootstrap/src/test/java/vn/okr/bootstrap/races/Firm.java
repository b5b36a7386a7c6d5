package vn.okr.bootstrap.races;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A company as its admin puts it to use, for those who race in it; every race has its own part. */
final class Firm {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int HALF_A_CYCLE = 40;

  private final Replicas replicas;
  private final String admin;

  Firm(Replicas replicas) {
    this.replicas = replicas;
    this.admin = replicas.ground().token("admin", "admin@company.example", "okr-admin");
  }

  /** The admin's token. */
  String admin() {
    return admin;
  }

  Call post(String path, Map<String, ?> body) {
    return Call.post(admin, path, body);
  }

  Answer get(String path) {
    return replicas.ask(Call.get(admin, path));
  }

  /** An edit meant for what is there now. */
  Call patch(String path, Map<String, ?> body) {
    return Call.patch(admin, path, get(path).etag(), body);
  }

  /** An edit of the links upwards, meant for those that are there now. */
  Call align(String objective, Map<String, ?>... links) {
    String path = "/objectives/" + objective + "/alignments";
    return Call.put(admin, path, get(path).etag(), Map.of("items", List.of(links)));
  }

  Call step(String cycle, String phase) {
    return post(
        "/cycles/" + cycle + "/phase", Map.of("phase", phase, "reason", "Làm lại cho đúng"));
  }

  Call checkIn(String keyResult, Object value) {
    return post("/key-results/" + keyResult + "/check-ins", Map.of("value", value));
  }

  /** The company's unit, made by whoever needs it first. */
  String company() {
    return replicas
        .company()
        .updateAndGet(
            known ->
                known == null
                    ? made("/units", Map.of("name", "Công ty", "kind", "COMPANY"))
                    : known);
  }

  /** A new department below the unit. */
  String department(String parent) {
    return made(
        "/units",
        Map.of("name", "Khối " + UUID.randomUUID(), "kind", "DEPARTMENT", "parentId", parent));
  }

  /** A new person. */
  String person() {
    return made("/people", Map.of("displayName", "Người " + UUID.randomUUID()));
  }

  /** A new cycle around today, taken on to the phase. */
  String cycle(String... phases) {
    LocalDate today = LocalDate.now(ZONE);
    String id =
        made(
            "/cycles",
            Map.of(
                "name", "Quý " + UUID.randomUUID(),
                "startsOn", today.minusDays(HALF_A_CYCLE).toString(),
                "endsOn", today.plusDays(HALF_A_CYCLE).toString()));
    for (String phase : phases) {
      replicas.ask(step(id, phase));
    }
    return id;
  }

  /** A draft of the unit with so many metrics from 0 to 100. */
  String draft(String cycle, String unit, int keyResults) {
    return made(
        "/objectives",
        objective(cycle, unit, keyResults, Map.of("type", "metric", "start", 0, "target", 100)));
  }

  /** A published objective with so many metrics from 0 to 100. */
  String published(String cycle, String unit, int keyResults) {
    String id = draft(cycle, unit, keyResults);
    replicas.ask(publish(id));
    return id;
  }

  /** A published objective with one key result that follows what is aligned to it. */
  String carried(String cycle, String unit) {
    String id = made("/objectives", objective(cycle, unit, 1, Map.of("type", "aligned")));
    replicas.ask(publish(id));
    return id;
  }

  Call publish(String objective) {
    return post("/objectives/" + objective + "/publish", Map.of());
  }

  /** The ids of its key results, in order. */
  List<String> keyResults(String objective) {
    List<String> ids = new ArrayList<>();
    get("/objectives/" + objective)
        .body()
        .at("/keyResults")
        .forEach(k -> ids.add(k.at("/id").asText()));
    return ids;
  }

  static Map<String, Object> objective(
      String cycle, String unit, int keyResults, Map<String, ?> measure) {
    Map<String, Object> objective = new HashMap<>();
    objective.put("cycleId", cycle);
    objective.put("owner", Map.of("type", "unit", "id", unit));
    objective.put("title", "Trở thành thương hiệu được nhắc đến nhiều nhất");
    objective.put("ambition", "ASPIRATIONAL");
    List<Map<String, ?>> made = new ArrayList<>();
    for (int i = 0; i < keyResults; i++) {
      made.add(Map.of("title", "Tăng khách truy cập", "measure", measure));
    }
    objective.put("keyResults", made);
    return objective;
  }

  /** A link that contributes to an objective or key result. */
  static Map<String, Object> contributesTo(String type, String id) {
    return contributesTo(type, id, 1);
  }

  /** The same, with a weight. */
  static Map<String, Object> contributesTo(String type, String id, int weight) {
    return Map.of("to", Map.of("type", type, "id", id), "kind", "CONTRIBUTES", "weight", weight);
  }

  private String made(String path, Map<String, ?> body) {
    return replicas.ask(post(path, body)).id();
  }
}

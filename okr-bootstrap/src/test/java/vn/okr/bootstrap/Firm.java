package vn.okr.bootstrap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A company put to use by its admin through the API alone. Tests share one, as there is but one.
 */
public final class Firm {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Api admin = Api.admin();

  /** The day it is in the organisation. */
  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /** The API as the admin uses it. */
  public Api admin() {
    return admin;
  }

  /** The company's unit, made by whoever asks first. */
  public String company() {
    List<String> found = admin.get("/units?limit=200").getList("items.findAll{!it.parentId}.id");
    return found.isEmpty()
        ? admin.post("/units", Map.of("name", "Công ty", "kind", "COMPANY")).getString("id")
        : found.getFirst();
  }

  /** A new department below the company, led by the person. */
  public String department(String name, String lead) {
    return admin
        .post(
            "/units",
            Map.of(
                "name", name, "kind", "DEPARTMENT", "parentId", company(), "leads", List.of(lead)))
        .getString("id");
  }

  /** A new cycle that began so many days ago and lasts as many more, running. */
  public String runningCycle(int daysAgo) {
    String id =
        admin
            .post(
                "/cycles",
                Map.of(
                    "name", "Quý " + UUID.randomUUID(),
                    "startsOn", today().minusDays(daysAgo).toString(),
                    "endsOn", today().plusDays(daysAgo).toString()))
            .getString("id");
    admin.post("/cycles/" + id + "/phase", Map.of("phase", "RUNNING"));
    return id;
  }

  /** A published objective with one metric from 0 to 100. */
  public String published(Api author, String cycle, String ownerType, String owner) {
    String id =
        author.post("/objectives", metricObjective(cycle, ownerType, owner)).getString("id");
    author.post("/objectives/" + id + "/publish", Map.of());
    return id;
  }

  /** The request for such an objective. */
  public static Map<String, Object> metricObjective(String cycle, String ownerType, String owner) {
    Map<String, Object> objective = new HashMap<>();
    objective.put("cycleId", cycle);
    objective.put("owner", Map.of("type", ownerType, "id", owner));
    objective.put("title", "Trở thành thương hiệu được nhắc đến nhiều nhất");
    objective.put("ambition", "ASPIRATIONAL");
    objective.put(
        "keyResults",
        List.of(
            Map.of(
                "title",
                "Tăng khách truy cập tự nhiên",
                "measure",
                Map.of("type", "metric", "start", 0, "target", 100))));
    return objective;
  }
}

package vn.okr.bootstrap.rights;

import java.util.List;
import java.util.Map;

/** What the goals and KPIs of a world are made of. */
final class Bodies {
  /** An absence to come, with a place for the deputy. */
  static final String ABSENCE =
      "{\"deputyId\": \"%s\", \"from\": \"2100-01-01\", \"until\": \"2100-12-31\"}";

  private Bodies() {}

  /**
   * A goal with a metric that someone answers for, and a key result that rests on what is below.
   */
  static Map<String, ?> objective(
      String cycle,
      Map<String, String> owner,
      String title,
      String keyResultOwner,
      Map<String, ?>... alignments) {
    return Map.of(
        "cycleId",
        cycle,
        "owner",
        owner,
        "title",
        title,
        "ambition",
        "COMMITTED",
        "keyResults",
        List.of(metric(title, keyResultOwner), aligned(title)),
        "alignments",
        List.of(alignments));
  }

  /** A KPI of a unit that someone sees to. */
  static Map<String, ?> kpi(String unit, String owner) {
    return Map.of(
        "title",
        "Giao hàng đúng hẹn",
        "unitId",
        unit,
        "ownerId",
        owner,
        "healthyRange",
        Map.of("atLeast", 95),
        "cadence",
        Map.of("every", 1, "unit", "WEEK"));
  }

  private static Map<String, ?> metric(String title, String owner) {
    Map<String, ?> measure = Map.of("type", "metric", "start", 0, "target", 100);
    return Map.of("title", "Kết quả của " + title, "ownerId", owner, "measure", measure);
  }

  private static Map<String, ?> aligned(String title) {
    return Map.of("title", "Góp sức: " + title, "measure", Map.of("type", "aligned"));
  }
}

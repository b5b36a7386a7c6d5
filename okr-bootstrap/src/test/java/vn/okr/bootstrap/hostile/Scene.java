package vn.okr.bootstrap.hostile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.Firm;

/** A company with something of everything, so that requests reach what they mean. */
final class Scene {
  private final Firm firm = new Firm();
  private final Api admin = firm.admin();

  /** Not the admin, who may be made anything by what is sent here. */
  private final Api employee = Api.employee("hostile");

  private final String person = employee.myId();
  private final String unit = firm.department("Khối " + UUID.randomUUID(), person);
  private final String cycle = firm.runningCycle(30);
  private final List<String> objectives;
  private final List<String> keyResults;

  Scene() {
    String published = firm.published(admin, cycle, "unit", unit);
    String other = firm.published(employee, cycle, "person", person);
    String dropped = firm.published(employee, cycle, "person", person);
    admin.post("/objectives/" + dropped + "/drop", Map.of("reason", "Thôi"));
    String draft =
        admin.post("/objectives", Firm.metricObjective(cycle, "unit", unit)).getString("id");
    objectives = List.of(published, other, dropped, draft);
    keyResults =
        objectives.stream()
            .map(id -> admin.get("/objectives/" + id).getString("keyResults[0].id"))
            .toList();
  }

  String token(Chance chance) {
    return chance.percent(85) ? admin.token() : employee.token();
  }

  /** An id that names something, for a place of that name. */
  String idFor(String place, Chance chance) {
    return switch (place) {
      case "cycle", "cycleId", "cycles" -> cycle;
      case "unit", "units", "parentId", "unitIds" -> unit;
      case "objective", "objectives", "root" -> chance.oneOf(objectives);
      case "keyResult", "keyResultId", "key-results" -> chance.oneOf(keyResults);
      default -> person;
    };
  }
}

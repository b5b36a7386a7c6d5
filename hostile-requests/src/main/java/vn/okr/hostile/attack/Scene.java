package vn.okr.hostile.attack;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.okr.hostile.request.Caller;
import vn.okr.hostile.request.Chance;

/**
 * A department with something of everything, so that requests reach what they mean; and beside it
 * drafts of others, which nobody here but the admin may read. The admin is never told of those, or
 * might publish them.
 */
final class Scene {
  private static final int DAYS = 40;

  private final String suffix = UUID.randomUUID().toString();
  private final Api admin;
  private final String lead;
  private final String leadId;
  private final String outsider;
  private final String personId;
  private final String leaver;
  private final String unit;
  private final String kpi;
  private final String absence;
  private final Goals running;
  private final Goals grading;
  private final String planned;
  private final Goals hidden;

  Scene(Api admin, SignIn signIn, String secret) {
    this.admin = admin;
    lead = signIn.employee("lead-" + suffix);
    leadId = idOf(lead);
    outsider = signIn.employee("outsider-" + suffix);
    idOf(outsider);
    personId = idOf(signIn.employee("person-" + suffix));
    leaver = idOf(signIn.employee("leaver-" + suffix));
    String company = company();
    unit = department("Khối " + suffix, company, leadId);
    kpi = admin.make("/kpis", kpi(unit, leadId));
    absence =
        admin.make(
            "/people/" + personId + "/absences",
            Map.of("deputyId", leadId, "from", "2031-01-01", "until", "2031-03-31"));
    String beside = department("Bên " + suffix, company, idOf(signIn.employee("beside-" + suffix)));
    String cycle = cycle("RUNNING");
    String graded = cycle("RUNNING");
    planned = cycle("PLANNING");
    Goals.Maker maker = new Goals.Maker(admin, cycle);
    running = maker.mixed(unit, leadId, company);
    hidden = maker.drafts(secret, beside, idOf(signIn.employee("stranger-" + suffix)));
    grading = new Goals.Maker(admin, graded).mixed(unit, leadId, company);
    admin.post("/cycles/" + graded + "/phase", Map.of("phase", "GRADING"));
    String closed = grading.objectives().getFirst();
    admin.post(
        "/objectives/" + closed + "/close",
        Map.of("worked", "Tốt", "hindered", "Ít", "change", "Không", "missReason", "Chậm"));
    admin.patch("/people/" + leaver, Map.of("active", false));
  }

  /** Someone to send a request. */
  Caller caller(Chance chance) {
    return switch (chance.below(6)) {
      case 0, 1 -> new Caller(lead, false, this::knownOrHidden);
      case 2 -> new Caller(outsider, false, this::knownOrHidden);
      default -> new Caller(admin.token(), true, this::known);
    };
  }

  private String knownOrHidden(String place, Chance chance) {
    return chance.percent(20) ? idIn(hidden, place, chance) : known(place, chance);
  }

  private String known(String place, Chance chance) {
    return idIn(chance.percent(75) ? running : grading, place, chance);
  }

  private String idIn(Goals goals, String place, Chance chance) {
    return switch (place) {
      // What is done to a cycle had better not end the one that all else happens in.
      case "cycles" -> chance.percent(80) ? planned : goals.cycle();
      case "cycle", "cycleId" -> goals.cycle();
      case "unit", "units", "parentId", "unitId" -> goals == hidden ? goals.unit() : unit;
      case "kpi", "kpis", "kpiId" -> kpi;
      case "objective", "objectives", "root" -> chance.oneOf(goals.objectives());
      case "keyResult", "keyResultId", "key-results" -> chance.oneOf(goals.keyResults());
      case "absences" -> absence;
      case "initiatives" -> chance.oneOf(goals.initiatives());
      case "comments" -> chance.oneOf(goals.comments());
      case "above" -> goals.above();
      case "to" -> leadId;
      // Nor may those who send requests be erased.
      default -> goals == hidden ? goals.person() : chance.oneOf(List.of(personId, leaver));
    };
  }

  private String idOf(String token) {
    return admin.by(token).get("/me").path("id").asText();
  }

  private String company() {
    for (var found : admin.get("/units?limit=200").path("items")) {
      if (!found.has("parentId")) {
        return found.path("id").asText();
      }
    }
    return admin.make("/units", Map.of("name", "Công ty", "kind", "COMPANY"));
  }

  private String department(String name, String above, String leader) {
    return admin.make(
        "/units",
        Map.of("name", name, "kind", "DEPARTMENT", "parentId", above, "leads", List.of(leader)));
  }

  private static Map<String, Object> kpi(String unit, String owner) {
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

  private String cycle(String phase) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String id =
        admin.make(
            "/cycles",
            Map.of(
                "name", "Quý " + UUID.randomUUID(),
                "startsOn", today.minusDays(DAYS).toString(),
                "endsOn", today.plusDays(DAYS).toString()));
    if (!phase.equals("PLANNING")) {
      admin.post("/cycles/" + id + "/phase", Map.of("phase", phase));
    }
    return id;
  }
}

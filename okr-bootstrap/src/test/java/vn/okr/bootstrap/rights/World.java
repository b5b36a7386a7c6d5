package vn.okr.bootstrap.rights;

import static java.util.Objects.requireNonNull;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.Firm;

/** A company with everyone in their place, and goals of everyone in a cycle of its own. */
final class World {
  /**
   * A goal's id, those of its key results, a metric and what rests on what is below, of the
   * initiative under the first, and of a comment that began a thread on it and of one that answers.
   */
  record Made(
      String objective,
      String keyResult,
      String carried,
      String initiative,
      String thread,
      String comment) {}

  /** Who has begun the thread on each goal, and answered in it. */
  static final Caller COMMENTS_AS = Caller.ADMIN;

  private final Firm firm = new Firm();
  private final String suffix = UUID.randomUUID().toString();
  private final Map<Caller, Api> apis = new EnumMap<>(Caller.class);
  private final Map<Caller, String> people = new EnumMap<>(Caller.class);
  private final Map<Place, String> units = new EnumMap<>(Place.class);
  private final Map<Goal, Made> goals = new HashMap<>();
  private final String cycle;
  private final String serviceAccount;
  private final String kpi;
  private final String absence;

  /** The company in a running cycle, everyone in place, without a goal. */
  World() {
    for (Caller caller : Caller.values()) {
      if (caller != Caller.NOBODY) {
        Api api = caller == Caller.ADMIN ? firm.admin() : Api.employee(caller + "-" + suffix);
        apis.put(caller, api);
        people.put(caller, api.myId());
      }
    }
    for (Place place : Place.values()) {
      units.put(place, unit(place));
    }
    for (Caller caller : Caller.values()) {
      if (caller.memberOf() != null) {
        firm.admin().put("/units/" + unitOf(caller) + "/members/" + id(caller));
      }
    }
    cycle = firm.runningCycle(30);
    serviceAccount =
        firm.admin()
            .post(
                "/service-accounts",
                Map.of("name", "Máy", "client", "job-" + suffix, "scopes", List.of("READ")))
            .getString("id");
    kpi = firm.admin().post("/kpis", Bodies.kpi(id(Place.HOME), id(Caller.MEMBER))).getString("id");
    absence =
        firm.admin()
            .post(
                "/people/" + id(Caller.MEMBER) + "/absences",
                Map.of(
                    "deputyId", id(Caller.EMPLOYEE), "from", "2100-01-01", "until", "2100-12-31"))
            .getString("id");
  }

  /** Makes the goals that are wanted. */
  World withGoals(List<Goal> wanted) {
    wanted.forEach(goal -> goals.put(goal, make(goal, "Mục tiêu " + goal)));
    return this;
  }

  /** Ends the time in which goals are set. */
  World inGrading() {
    firm.admin().post("/cycles/" + cycle + "/phase", Map.of("phase", "GRADING"));
    return this;
  }

  /** A new goal, with a title of its own. */
  Made make(Goal goal, String title, Map<String, ?>... alignments) {
    Map<String, ?> objective =
        Bodies.objective(
            cycle, owner(goal.holder()), title, id(Caller.KEY_RESULT_OWNER), alignments);
    JsonPath made = firm.admin().post("/objectives", objective);
    String id = made.getString("id");
    if (!goal.draft()) {
      firm.admin().post("/objectives/" + id + "/publish", Map.of());
    }
    String keyResult = made.getString("keyResults[0].id");
    String thread = comment("/objectives/" + id + "/comments", title);
    return new Made(
        id,
        keyResult,
        made.getString("keyResults[1].id"),
        initiative(keyResult),
        thread,
        comment("/comments/" + thread + "/answers", title));
  }

  private String initiative(String keyResult) {
    return firm.admin()
        .post(
            "/key-results/" + keyResult + "/initiatives",
            Map.of("title", "Gọi khách", "ownerId", id(Caller.KEY_RESULT_OWNER)))
        .getString("id");
  }

  private String comment(String path, String text) {
    return api(COMMENTS_AS).post(path, Map.of("text", text)).getString("id");
  }

  Map<String, String> owner(Holder holder) {
    Place unit = holder.unit();
    return unit == null
        ? Map.of("type", "person", "id", id(requireNonNull(holder.person())))
        : Map.of("type", "unit", "id", id(unit));
  }

  Firm firm() {
    return firm;
  }

  String cycle() {
    return cycle;
  }

  String serviceAccount() {
    return serviceAccount;
  }

  /** A KPI of the unit at home that a member sees to. */
  String kpi() {
    return kpi;
  }

  /** An absence of a member that is to come, so that nobody has a right by it yet. */
  String absence() {
    return absence;
  }

  String id(Caller caller) {
    return requireNonNull(people.get(caller));
  }

  String id(Place place) {
    return requireNonNull(units.get(place));
  }

  Made made(Goal goal) {
    return requireNonNull(goals.get(goal));
  }

  Api api(Caller caller) {
    return requireNonNull(apis.get(caller));
  }

  @Nullable String token(Caller caller) {
    return caller == Caller.NOBODY ? null : api(caller).token();
  }

  private String unitOf(Caller caller) {
    return id(requireNonNull(caller.place()));
  }

  private String unit(Place place) {
    List<String> leads =
        Arrays.stream(Caller.values())
            .filter(caller -> caller.led() == place)
            .map(this::id)
            .toList();
    Place above = place.above();
    if (above == null) {
      return firm.company();
    }
    return firm.admin()
        .post(
            "/units",
            Map.of(
                "name",
                place + " " + suffix,
                "kind",
                "DEPARTMENT",
                "parentId",
                id(above),
                "leads",
                leads))
        .getString("id");
  }
}

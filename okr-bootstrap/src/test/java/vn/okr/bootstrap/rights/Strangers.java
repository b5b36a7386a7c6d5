package vn.okr.bootstrap.rights;

import io.restassured.path.json.JsonPath;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.rights.IdPlace.Kind;

/** Ids of things that stand elsewhere, are hidden, or are no longer there to be named. */
final class Strangers {
  private static final Goal OWN = new Goal(Holder.OWN_UNIT, false);
  private static final Goal FOREIGN = new Goal(Holder.FOREIGN_UNIT, false);
  private static final Goal HIDDEN = new Goal(Holder.SUPERIOR_UNIT, true);

  private final World world;
  private final Api admin;
  private final Map<Kind, Map<String, String>> unknown = new EnumMap<>(Kind.class);
  private final Map<Kind, String> someOfEach = new EnumMap<>(Kind.class);
  private final String checklist;
  private final String ended;

  /** Makes them in a world that has the goals named here. */
  Strangers(World world) {
    this.world = world;
    admin = world.firm().admin();
    JsonPath own = addChecklist(OWN);
    JsonPath foreign = addChecklist(FOREIGN);
    checklist = own.getString("id");
    ended = dropped(world.make(OWN, "Mục tiêu đã bỏ").objective());
    someOfEach.put(Kind.CYCLE, world.cycle());
    someOfEach.put(Kind.UNIT, world.id(Place.HOME));
    someOfEach.put(Kind.PERSON, world.id(Caller.MEMBER));
    someOfEach.put(Kind.OBJECTIVE, world.made(OWN).objective());
    someOfEach.put(Kind.KEY_RESULT, world.made(OWN).keyResult());
    someOfEach.put(Kind.MILESTONE, own.getString("measure.milestones[0].id"));
    someOfEach.put(Kind.CHECK_IN, checkIn(OWN));
    someOfEach.put(Kind.KPI, world.kpi());
    someOfEach.put(Kind.READING, reading(world.kpi()));
    add(Kind.UNIT, "archived", archived());
    add(Kind.PERSON, "inactive", inactive());
    add(Kind.OBJECTIVE, "hidden", world.made(HIDDEN).objective());
    add(Kind.KEY_RESULT, "hidden", world.made(HIDDEN).keyResult());
    add(Kind.MILESTONE, "of another", foreign.getString("measure.milestones[0].id"));
    add(Kind.READING, "of another", reading(anotherKpi()));
    add(Kind.CHECK_IN, "of another", checkIn(FOREIGN));
  }

  static List<Goal> goals() {
    return List.of(OWN, FOREIGN, HIDDEN);
  }

  /** Names of a request on the world's own goal. */
  Template names() {
    return new Template(world, OWN).with("checklist", checklist).with("ended", ended);
  }

  /** Ids that must be as unknown as one that was never given, where this kind stands. */
  Map<String, String> notFor(Kind kind) {
    Map<String, String> ids = new HashMap<>(unknown.getOrDefault(kind, Map.of()));
    someOfEach.forEach(
        (other, id) -> {
          if (other != kind) {
            ids.put("a " + other, id);
          }
        });
    return ids;
  }

  static String neverGiven() {
    return "0199" + UUID.randomUUID().toString().substring(4);
  }

  private void add(Kind kind, String name, String id) {
    unknown.put(kind, Map.of(name, id));
  }

  private String dropped(String objective) {
    admin.post("/objectives/" + objective + "/drop", Map.of("reason", "Đổi hướng"));
    return objective;
  }

  private JsonPath addChecklist(Goal goal) {
    Map<String, ?> measure =
        Map.of("type", "milestones", "milestones", List.of(Map.of("title", "Chọn đối tác")));
    return admin.post(
        "/objectives/" + world.made(goal).objective() + "/key-results",
        Map.of("title", "Danh mục", "measure", measure));
  }

  private String checkIn(Goal goal) {
    String path = "/key-results/" + world.made(goal).keyResult() + "/check-ins";
    return admin.post(path, Map.of("value", 1)).getString("id");
  }

  private String anotherKpi() {
    return admin
        .post("/kpis", Bodies.kpi(world.id(Place.BESIDE), world.id(Caller.MEMBER)))
        .getString("id");
  }

  private String reading(String kpi) {
    return admin.post("/kpis/" + kpi + "/readings", Map.of("value", 96)).getString("id");
  }

  private String archived() {
    String id =
        admin
            .post(
                "/units",
                Map.of("name", "Cũ", "kind", "TEAM", "parentId", world.id(Place.DIVISION)))
            .getString("id");
    admin.patch("/units/" + id, Map.of("archived", true));
    return id;
  }

  private String inactive() {
    String id = Api.employee("leaver-" + UUID.randomUUID()).myId();
    admin.patch("/people/" + id, Map.of("active", false));
    return id;
  }
}

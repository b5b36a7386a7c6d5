package vn.okr.bootstrap.rights;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the names in braces of addresses and bodies with ids of a world. */
final class Template {
  private final Map<String, String> values = new HashMap<>();

  /** What is the same whatever goal is tried. */
  Template(World world) {
    values.put("cycle", world.cycle());
    values.put("unit", world.id(Place.HOME));
    values.put("member", world.id(Caller.MEMBER));
    values.put("serviceAccount", world.serviceAccount());
    values.put("template", "company-customers-stay");
    values.put("kpi", world.kpi());
    values.put("absence", world.absence());
    values.put("outsider", world.id(Caller.EMPLOYEE));
  }

  /** Everything about one of the world's goals. */
  Template(World world, Goal goal) {
    this(world, goal, world.made(goal));
  }

  /** Everything about a goal. */
  Template(World world, Goal goal, World.Made made) {
    this(world);
    Map<String, String> owner = world.owner(goal.holder());
    values.put("objective", made.objective());
    values.put("keyResult", made.keyResult());
    values.put("carried", made.carried());
    values.put("initiative", made.initiative());
    values.put("thread", made.thread());
    values.put("comment", made.comment());
    values.put(
        "owner",
        "{\"type\": \"%s\", \"id\": \"%s\"}".formatted(owner.get("type"), owner.get("id")));
  }

  /** The same, with another value for one name. */
  Template with(String name, String value) {
    values.put(name, value);
    return this;
  }

  String fill(String text) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  /** The request of an operation, by whoever holds the token. */
  Ask ask(Stated operation, @Nullable String token) {
    String path = fill(operation.path() + operation.query());
    Ask ask =
        new Ask(
            token,
            operation.method(),
            path,
            Map.of(),
            operation.format() == null ? null : fill(operation.body()));
    return operation.format() == null ? ask : ask.with("Content-Type", operation.format());
  }
}

package vn.okr.bootstrap.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Status;

/** Everything there is to read in a world, by every address and every filter. */
final class Readings {
  private static final List<String> FORMATS = List.of("application/json", "text/csv");

  private final World world;

  Readings(World world) {
    this.world = world;
  }

  /** All that is told to the caller, by what was asked. */
  Map<String, String> by(Caller caller) {
    List<Ask> asks = addresses().stream().flatMap(address -> asks(caller, address)).toList();
    List<Answer> answers = Many.each(asks, Ask::send);
    Map<String, String> told = new LinkedHashMap<>();
    for (int i = 0; i < asks.size(); i++) {
      String question = caller + " " + asks.get(i).path() + " " + asks.get(i).headers();
      told.put(question, answers.get(i).told());
    }
    return told;
  }

  /** The ids of the objectives of the cycle that the caller finds page by page. */
  List<String> listed(Caller caller) {
    List<String> ids = new ArrayList<>();
    String next = "";
    while (next != null) {
      var page =
          world.api(caller).get("/objectives?limit=3&cycle=" + world.cycle() + "&cursor=" + next);
      ids.addAll(page.getList("items.id", String.class));
      next = page.getString("next");
    }
    return ids;
  }

  List<Caller> everyone() {
    return Arrays.stream(Caller.values()).filter(caller -> caller != Caller.NOBODY).toList();
  }

  /** Addresses of every stated read, with every id of the world in each place. */
  Set<String> addresses() {
    Set<String> addresses = new LinkedHashSet<>();
    for (Stated one : StatedRights.ALL) {
      if (one.method().equals("GET")) {
        questions(one).forEach(question -> addresses.addAll(filled(question)));
      }
    }
    return addresses;
  }

  private static Stream<String> questions(Stated read) {
    return switch (read.path()) {
      case "/objectives" -> objectiveFilters().map(filter -> "/objectives?cycle={cycle}" + filter);
      case "/people" -> Stream.of("/people?unit={unit}", "/people?unit={unit}&q=bi+mat&limit=1");
      case "/cycles/{cycle}/map" ->
          Stream.of("", "?depth=0", "?depth=20", "?root={objective}")
              .map(question -> read.path() + question);
      // What stands in these lists is no goal, and other tests add to them.
      case "/units", "/cycles", "/service-accounts", "/leavers", "/templates" -> Stream.of();
      case "/kpis" ->
          Stream.of("", "&owner={member}", "&healthy=true", "&fresh=true", "&archived=false")
              .map(filter -> "/kpis?unit={unit}" + filter);
      default -> Stream.of(read.path() + read.query());
    };
  }

  private static Stream<String> objectiveFilters() {
    Stream<String> one =
        Stream.of(
            "",
            "&limit=1",
            "&unit={unit}",
            "&unit={unit}&below=true",
            "&unit={unit}&below=true&limit=2",
            "&person={member}",
            "&aligned=true",
            "&aligned=false",
            "&q=bi+mat",
            "&q=muc+tieu",
            "&q=gop+suc");
    return Stream.of(
            one,
            each("level", Level.values()),
            each("state", ObjectiveState.values()),
            each("band", Band.values()),
            each("status", Status.values()))
        .flatMap(filters -> filters);
  }

  private static Stream<String> each(String filter, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> "&" + filter + "=" + value.name());
  }

  private List<String> filled(String question) {
    List<String> filled =
        List.of(
            question
                .replace("{cycle}", world.cycle())
                .replace("{template}", "company-customers-stay")
                .replace("{serviceAccount}", world.serviceAccount())
                .replace("{kpi}", world.kpi())
                .replace("{absence}", world.absence()));
    List<World.Made> goals = Goal.published().stream().map(world::made).toList();
    filled = spread(filled, "{objective}", goals.stream().map(World.Made::objective));
    filled =
        spread(
            filled,
            "{keyResult}",
            goals.stream().flatMap(made -> Stream.of(made.keyResult(), made.carried())));
    filled = spread(filled, "{initiative}", goals.stream().map(World.Made::initiative));
    filled = spread(filled, "{comment}", goals.stream().map(World.Made::comment));
    filled = spread(filled, "{unit}", Arrays.stream(Place.values()).map(world::id));
    return spread(filled, "{member}", everyone().stream().map(world::id));
  }

  private static List<String> spread(List<String> texts, String name, Stream<String> ids) {
    List<String> values = ids.toList();
    return texts.stream()
        .flatMap(
            text ->
                text.contains(name)
                    ? values.stream().map(value -> text.replace(name, value))
                    : Stream.of(text))
        .toList();
  }

  private Stream<Ask> asks(Caller caller, String address) {
    Ask ask = Ask.get(world.token(caller), address);
    return address.contains("/scorecard")
        ? FORMATS.stream().map(format -> ask.with("Accept", format))
        : Stream.of(ask);
  }
}

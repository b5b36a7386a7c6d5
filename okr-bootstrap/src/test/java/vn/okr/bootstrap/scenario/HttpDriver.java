package vn.okr.bootstrap.scenario;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.application.cycle.PlanCycles.NewCycle;
import vn.okr.application.objective.DraftObjectives.NewObjective;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.Firm;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.checkin.CheckInId;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.objective.Grading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.testkit.scenario.Cast;
import vn.okr.testkit.scenario.Figures;
import vn.okr.testkit.scenario.Refused;
import vn.okr.testkit.scenario.ScenarioDriver;
import vn.okr.testkit.scenario.Seen;

/** Walks a scenario through the API, as its people would. */
final class HttpDriver implements ScenarioDriver {
  private static final Duration ROLL_UP_PATIENCE = Duration.ofSeconds(10);

  private final Firm firm = new Firm();
  private final UUID run = UUID.randomUUID();

  private Api as(Cast who) {
    String name = who.name().toLowerCase(Locale.ROOT) + "-" + run;
    return who == Cast.ADMIN ? firm.admin() : Api.employee(name);
  }

  @Override
  public LocalDate today() {
    return Firm.today();
  }

  @Override
  public PersonId signIn(Cast who) {
    return new PersonId(UUID.fromString(as(who).myId()));
  }

  @Override
  public UnitId company(Cast lead) {
    String company = firm.company();
    firm.admin().patch("/units/" + company, Map.of("leads", List.of(as(lead).myId())));
    return new UnitId(UUID.fromString(company));
  }

  @Override
  public UnitId createUnit(String name, UnitKind kind, UnitId parent, Cast lead) {
    Response made =
        firm.admin()
            .tryPost(
                "/units",
                Map.of(
                    "name", name,
                    "kind", kind.name(),
                    "parentId", text(parent.value()),
                    "leads", List.of(as(lead).myId())));
    return new UnitId(id(accepted(made)));
  }

  @Override
  public void moveUnit(UnitId unit, UnitId parent) {
    String path = "/units/" + unit.value();
    Map<String, Object> edit = Map.of("parentId", text(parent.value()));
    accepted(firm.admin().tryPatch(path, firm.admin().etag(path), edit));
  }

  @Override
  public void join(UnitId unit, Cast who) {
    accepted(firm.admin().put("/units/" + unit.value() + "/members/" + as(who).myId()));
  }

  @Override
  public CycleId planCycle(NewCycle cycle) {
    return new CycleId(id(accepted(firm.admin().tryPost("/cycles", Bodies.cycle(cycle)))));
  }

  @Override
  public void moveTo(CycleId cycle, CyclePhase phase, @Nullable String reason) {
    Map<String, Object> step = Bodies.object("phase", phase.name(), "reason", reason);
    accepted(firm.admin().tryPost("/cycles/" + cycle.value() + "/phase", step));
  }

  @Override
  public ObjectiveId draftObjective(Cast as, NewObjective objective) {
    Response made = as(as).tryPost("/objectives", Bodies.objective(objective));
    return new ObjectiveId(id(accepted(made)));
  }

  @Override
  public void align(Cast as, ObjectiveId objective, List<Link> links) {
    String path = path(objective) + "/alignments";
    accepted(as(as).tryPut(path, as(as).etag(path), Map.of("items", Bodies.links(links))));
  }

  @Override
  public void publish(Cast as, ObjectiveId objective) {
    accepted(as(as).tryPost(path(objective) + "/publish", Map.of()));
  }

  @Override
  public CheckInId checkIn(Cast as, KeyResultId keyResult, NewCheckIn checkIn) {
    String path = "/key-results/" + keyResult.value() + "/check-ins";
    return new CheckInId(id(accepted(as(as).tryPost(path, Bodies.checkIn(checkIn)))));
  }

  @Override
  public void close(Cast as, ObjectiveId objective, Grading grading) {
    accepted(as(as).tryPost(path(objective) + "/close", Bodies.grading(grading)));
  }

  @Override
  public void reopen(Cast as, ObjectiveId objective, String reason) {
    accepted(as(as).tryPost(path(objective) + "/reopen", Map.of("reason", reason)));
  }

  @Override
  public Seen see(Cast as, ObjectiveId objective) {
    JsonPath seen = accepted(as(as).tryGet(path(objective)));
    int keyResults = seen.getList("keyResults").size();
    return new Seen(
        ObjectiveState.valueOf(seen.getString("state")),
        decimal(seen.getString("score")),
        decimal(seen.getString("grade")),
        seen.getString("outcome") == null ? null : Outcome.valueOf(seen.getString("outcome")),
        IntStream.range(0, keyResults)
            .mapToObj(i -> keyResult(seen, "keyResults[" + i + "]."))
            .toList());
  }

  private static Seen.SeenKeyResult keyResult(JsonPath seen, String at) {
    List<String> steps = seen.getList(at + "measure.milestones.id", String.class);
    return new Seen.SeenKeyResult(
        new KeyResultId(UUID.fromString(seen.getString(at + "id"))),
        decimal(seen.getString(at + "score")),
        steps == null
            ? List.of()
            : steps.stream().map(step -> new MilestoneId(UUID.fromString(step))).toList());
  }

  @Override
  public List<String> historyOf(Cast as, ObjectiveId objective) {
    return accepted(as(as).tryGet(path(objective) + "/history")).getList("items.what");
  }

  @Override
  public Figures progressOf(Cast as, CycleId cycle) {
    JsonPath progress = accepted(as(as).tryGet("/cycles/" + cycle.value() + "/progress"));
    return new Figures(
        decimal(progress.getString("company.own.progress")),
        figures(progress, "levels", "level", "progress", Level::valueOf),
        figures(progress, "units", "id", "own.progress", HttpDriver::unit),
        figures(progress, "units", "id", "below.progress", HttpDriver::unit));
  }

  private static <K> Map<K, BigDecimal> figures(
      JsonPath progress, String list, String key, String figure, Function<String, K> toKey) {
    List<String> keys = progress.getList(list + "." + key, String.class);
    Map<K, BigDecimal> figures = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      BigDecimal value = decimal(progress.getString(list + "[" + i + "]." + figure));
      if (value != null) {
        figures.put(toKey.apply(keys.get(i)), value);
      }
    }
    return figures;
  }

  private static UnitId unit(String id) {
    return new UnitId(UUID.fromString(id));
  }

  @Override
  public void eventually(Runnable assertion) {
    await().atMost(ROLL_UP_PATIENCE).untilAsserted(assertion::run);
  }

  private static JsonPath accepted(Response response) {
    if (response.statusCode() >= 400) {
      String answer = response.asString();
      throw new Refused(response.jsonPath().getString("code"), new AssertionError(answer));
    }
    return response.jsonPath();
  }

  private static UUID id(JsonPath made) {
    return UUID.fromString(made.getString("id"));
  }

  private static String path(ObjectiveId objective) {
    return "/objectives/" + objective.value();
  }

  private static String text(UUID id) {
    return id.toString();
  }

  /** Scores compare as the domain writes them: without trailing zeros. */
  private static @Nullable BigDecimal decimal(@Nullable String number) {
    if (number == null) {
      return null;
    }
    BigDecimal plain = new BigDecimal(number).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}

package vn.okr.bootstrap.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Surroundings;

/** What everyone reads is the same whether there are drafts or not, except to whom they belong. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class HiddenDraftsTest {
  private static final String SECRET = "Bí mật";
  private static final List<Caller> OUTSIDERS = List.of(Caller.KEY_RESULT_OWNER, Caller.MEMBER);

  private World world;
  private Readings readings;

  @BeforeEach
  void open() {
    world = new World().withGoals(Goal.published());
    readings = new Readings(world);
  }

  @Test
  void nothingTellsOthersOfThem() {
    // Given
    Map<String, String> before = allRead();
    seedDrafts();

    // When
    Map<String, String> after = allRead();

    // Then
    assertThat(before).hasSizeGreaterThan(100);
    assertThat(differing(before, after)).isEmpty();
  }

  @Test
  void areLookedForByEveryDocumentedFilter() {
    // Given
    JsonPath document = given().accept("application/json").get("/q/openapi").jsonPath();
    String asked = String.join(" ", readings.addresses());

    // When
    Set<String> filters = Contract.filtersOf(document);

    // Then
    assertThat(filters).contains("q", "state", "below", "root", "cycle");
    assertThat(filters)
        .filteredOn(
            filter -> !asked.contains("?" + filter + "=") && !asked.contains("&" + filter + "="))
        .as("a cursor is tried by itself")
        .containsOnly("cursor");
  }

  @Test
  void nothingTellsOthersOfOneThatAPublishedGoalRestsOn() {
    // Given
    Map<String, String> before = allRead();
    World.Made draft = world.make(new Goal(Holder.SUPERIOR_UNIT, true), SECRET);
    World.Made lower = world.made(new Goal(Holder.SUBORDINATE_UNIT, false));
    world
        .firm()
        .admin()
        .tryPut(
            "/objectives/" + lower.objective() + "/alignments",
            "*",
            Map.of("items", List.of(Links.to(draft.objective()))))
        .then()
        .statusCode(200);

    // When
    Map<String, String> after = allRead();

    // Then
    assertThat(naming(after, draft)).isEmpty();
    assertThat(differing(before, after))
        .as("its revision moved, nothing else")
        .allMatch(
            read ->
                read.contains(lower.objective())
                    || read.contains(lower.keyResult())
                    || read.contains(lower.carried()));
  }

  @Test
  void theyAreInTheListsOfThoseWhoMayReadThem() {
    // Given
    world.withGoals(Goal.drafts());
    List<Goal> all = new ArrayList<>(Goal.published());
    all.addAll(Goal.drafts());

    // When
    Map<Caller, List<String>> listed = new LinkedHashMap<>();
    readings.everyone().forEach(caller -> listed.put(caller, readings.listed(caller)));

    // Then
    listed.forEach(
        (caller, ids) ->
            assertThat(ids)
                .as(caller.name())
                .containsExactlyInAnyOrderElementsOf(
                    all.stream()
                        .filter(goal -> Right.READ.holds(caller, goal))
                        .map(goal -> world.made(goal).objective())
                        .toList()));
  }

  private static List<String> differing(Map<String, String> before, Map<String, String> after) {
    return after.keySet().stream()
        .filter(read -> !after.get(read).equals(before.get(read)))
        .map(read -> read + "\n" + before.get(read) + "\n" + after.get(read))
        .toList();
  }

  private static List<String> naming(Map<String, String> answers, World.Made draft) {
    return answers.keySet().stream()
        .filter(
            read ->
                answers.get(read).contains(draft.objective()) || answers.get(read).contains(SECRET))
        .toList();
  }

  private Map<String, String> allRead() {
    Map<String, String> read = new LinkedHashMap<>();
    OUTSIDERS.forEach(caller -> read.putAll(readings.by(caller)));
    return read;
  }

  /** Below every published goal and its key results, and with key results of the outsiders. */
  private void seedDrafts() {
    for (Goal draft : Goal.drafts()) {
      List<Map<String, ?>> links = new ArrayList<>();
      for (Holder above : Links.above(draft.holder())) {
        World.Made upper = world.made(new Goal(above, false));
        links.add(Links.to(upper.objective()));
        links.add(Links.toKeyResult(upper.carried()));
      }
      world.make(draft, SECRET, links.toArray(Map[]::new));
    }
  }
}

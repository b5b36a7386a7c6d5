package vn.okr.bootstrap.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.bootstrap.Surroundings;
import vn.okr.bootstrap.Tables;

/** Ids in bodies that name nothing, something of another kind, or what is not for the caller. */
@QuarkusTest
@WithTestResource(Surroundings.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsInBodiesTest {
  private World running;
  private Strangers whileRunning;
  private World graded;
  private Strangers whileGrading;

  @BeforeEach
  void open() {
    if (running == null) {
      running = new World().withGoals(Strangers.goals());
      whileRunning = new Strangers(running);
      graded = new World().withGoals(Strangers.goals());
      whileGrading = new Strangers(graded);
      graded.inGrading();
    }
  }

  static List<IdPlace> places() {
    return StatedIdPlaces.ALL;
  }

  @Test
  void areTriedWhereverAnIdMayStand() {
    // Given
    JsonPath document = given().accept("application/json").get("/q/openapi").jsonPath();

    // When
    Set<String> places = IdPlaces.of(document);

    // Then
    assertThat(places)
        .isEqualTo(StatedIdPlaces.ALL.stream().map(IdPlace::place).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void areAllAsUnknownAsOneThatWasNeverGiven(IdPlace place) {
    // Given
    Strangers strangers = isGrading(place) ? whileGrading : whileRunning;
    String before = Tables.digest();
    Caller caller = place.isOwner() ? Caller.ADMIN : callerOf(place);
    Answer neverGiven = send(place, caller, Strangers.neverGiven());
    Map<String, String> foreign = strangers.notFor(place.kind());
    if (place.operation().equals("POST /people")) {
      // It keeps its people, and more may be registered there.
      foreign.remove("archived");
    }
    if (place.operation().contains("/service-accounts")) {
      // Admins know of every draft, and a machine may be named for one ahead.
      foreign.remove("hidden");
    }

    // When
    Map<String, String> told =
        foreign.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, id -> send(place, caller, id.getValue()).told()));

    // Then
    assertThat(neverGiven.status()).as(neverGiven.body()).isEqualTo(422);
    assertThat(neverGiven.body()).contains("unknown-reference");
    assertThat(told).allSatisfy((what, one) -> assertThat(one).isEqualTo(neverGiven.told()));
    assertThat(Tables.digest()).isEqualTo(before);
  }

  @Test
  void areForbiddenWhereEveryoneKnowsThemAndFewMayUseThem() {
    // Given
    String before = Tables.digest();
    World.Made foreign = running.made(new Goal(Holder.FOREIGN_UNIT, false));
    Map<String, String> others =
        Map.of(
            "/owner/id UNIT", running.id(Place.BESIDE),
            "/owner/id PERSON", running.id(Caller.MEMBER),
            "/items/*/keyResultId KEY_RESULT", foreign.keyResult());

    // When
    Map<IdPlace, Integer> statuses = new HashMap<>();
    others.forEach(
        (suffix, id) ->
            StatedIdPlaces.ALL.stream()
                .filter(place -> place.toString().endsWith(suffix))
                .forEach(place -> statuses.put(place, send(place, Caller.LEAD, id).status())));

    // Then
    assertThat(statuses).hasSize(9);
    assertThat(statuses.values()).containsOnly(403);
    assertThat(Tables.digest()).isEqualTo(before);
  }

  private static Caller callerOf(IdPlace place) {
    Stated stated = new Step(place.operation(), place.body()).stated();
    return switch (stated.right()) {
      case ADMIN -> Caller.ADMIN;
      case OWN_COMMENT -> World.COMMENTS_AS;
      case SELF -> Caller.MEMBER;
      default -> Caller.LEAD;
    };
  }

  private Answer send(IdPlace place, Caller caller, String id) {
    World world = isGrading(place) ? graded : running;
    Strangers strangers = isGrading(place) ? whileGrading : whileRunning;
    return strangers
        .names()
        .with("id", id)
        .ask(new Step(place.operation(), place.body()).complete(), world.token(caller))
        .with("If-Match", "*")
        .send();
  }

  private static boolean isGrading(IdPlace place) {
    return place.operation().endsWith("/close");
  }
}

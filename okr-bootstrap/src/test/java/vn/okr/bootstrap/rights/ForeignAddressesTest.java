package vn.okr.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.okr.bootstrap.Surroundings;
import vn.okr.bootstrap.Tables;

/** Ids in addresses that name nothing, something of another kind, or what is not for the caller. */
@QuarkusTest
@WithTestResource(Surroundings.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignAddressesTest {
  private static final Goal PUBLISHED = new Goal(Holder.OWN_UNIT, false);
  private static final Goal DRAFT = new Goal(Holder.SUPERIOR_UNIT, true);
  private static final String NO_ID = "no-id";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private record Try(Stated operation, String place, String id, Caller caller, int expected) {
    Try by(Caller another, int status) {
      return new Try(operation, place, id, another, status);
    }
  }

  private World world;

  @BeforeEach
  void open() {
    if (world == null) {
      world = new World().withGoals(List.of(PUBLISHED, DRAFT));
    }
  }

  @Test
  void whatIsNotThereOrNoIdIsRefusedWhoeverAsks() {
    // Given
    List<Try> tries =
        StatedRights.ALL.stream()
            .flatMap(this::foreign)
            .flatMap(
                one ->
                    Stream.of(one, one.by(Caller.ADMIN, one.expected), one.by(Caller.NOBODY, 401)))
            .toList();
    String before = Tables.digest();

    // When
    List<String> wrong = Many.wrong(tries, this::deviation);

    // Then
    assertThat(tries).hasSizeGreaterThan(500);
    assertThat(wrong).isEmpty();
    assertThat(Tables.digest()).isEqualTo(before);
  }

  @Test
  void aHiddenDraftIsAnsweredAsWhatIsNotThere() {
    // Given
    List<Stated> onGoals =
        StatedRights.ALL.stream()
            .filter(one -> one.subject() == Subject.GOAL || one.subject() == Subject.GOAL_IN_BODY)
            .toList();

    // When
    List<String> differing =
        Many.wrong(
            onGoals, one -> asked(one, false).equals(asked(one, true)) ? null : one.operation());

    // Then
    assertThat(differing).isEmpty();
  }

  private String asked(Stated operation, boolean unknown) {
    Template template = new Template(world, DRAFT);
    if (unknown) {
      template
          .with("objective", unknownId())
          .with("keyResult", unknownId())
          .with("comment", unknownId());
    }
    return template.ask(operation, world.token(Caller.MEMBER)).send().told();
  }

  private Stream<Try> foreign(Stated operation) {
    return PLACE
        .matcher(operation.path())
        .results()
        .map(found -> found.group(1))
        .flatMap(
            place ->
                ids().entrySet().stream()
                    .filter(id -> !kindOf(place).equals(id.getKey()))
                    .map(id -> attempt(operation, place, id.getValue())));
  }

  /** What cannot be an id is refused before anything is looked for; a template's is a name. */
  private static Try attempt(Stated operation, String place, String id) {
    return new Try(
        operation,
        place,
        id,
        Caller.MEMBER,
        id.equals(NO_ID) && !place.equals("template") ? 400 : 404);
  }

  private static String kindOf(String place) {
    return place.equals("member") || place.equals("outsider") ? "person" : place;
  }

  private Map<String, String> ids() {
    World.Made goal = world.made(PUBLISHED);
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("unknown", unknownId());
    ids.put("no id", NO_ID);
    ids.put("cycle", world.cycle());
    ids.put("unit", world.id(Place.HOME));
    ids.put("person", world.id(Caller.MEMBER));
    ids.put("objective", goal.objective());
    ids.put("keyResult", goal.keyResult());
    return ids;
  }

  private static String unknownId() {
    return "0199" + UUID.randomUUID().toString().substring(4);
  }

  private @Nullable String deviation(Try one) {
    int status =
        new Template(world, PUBLISHED)
            .with(one.place, one.id)
            .ask(one.operation, world.token(one.caller))
            .send()
            .status();
    return status == one.expected ? null : one + " was " + status;
  }
}

package vn.okr.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.bootstrap.Surroundings;
import vn.okr.bootstrap.Tables;

/**
 * Requests that lack nothing: all who may not are refused and change nothing, and then one who may
 * succeeds. Together they are every operation that writes.
 */
@QuarkusTest
@WithTestResource(Surroundings.class)
class CompleteRequestsTest {
  private static final Goal UPPER = new Goal(Holder.SUPERIOR_UNIT, false);

  private final List<String> wrong = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(names = {"OWN_UNIT", "OWN_PERSON"})
  void succeedForThoseAloneWhoMay(Holder holder) {
    // Given
    World world = new World();
    Goal draft = new Goal(holder, true);
    Goal published = new Goal(holder, false);
    World.Made made = world.make(draft, "Mục tiêu");
    Template names =
        new Template(world, draft, made)
            .with("another", world.make(draft, "Mục tiêu khác").objective())
            .with("third", world.make(draft, "Mục tiêu nữa").objective())
            .with("upper", world.make(UPPER, "Mục tiêu cấp trên").objective())
            .with("next", spareCycle(world));

    // When
    Step.OF_A_DRAFT.forEach(step -> take(world, step, draft, names));
    Step.WHILE_RUNNING.forEach(step -> take(world, step, published, names));
    world.inGrading();
    Step.WHILE_GRADING.forEach(step -> take(world, step, published, names));

    // Then
    assertThat(wrong).isEmpty();
  }

  @Test
  void succeedForAdminsAlone() {
    // Given
    World world = new World();
    Goal any = new Goal(Holder.OWN_UNIT, false);

    Template names = new Template(world).with("spare", spareCycle(world));

    // When
    Step.OF_ADMINS.forEach(step -> take(world, step, any, names));

    // Then
    assertThat(wrong).isEmpty();
  }

  @Test
  void areEveryWrite() {
    // Given
    Set<String> writes =
        StatedRights.ALL.stream()
            .filter(one -> !one.method().equals("GET"))
            .map(one -> Contract.withoutNames(one.operation()) + " " + one.format())
            .collect(Collectors.toSet());

    // When
    Set<String> taken =
        Stream.of(Step.OF_A_DRAFT, Step.WHILE_RUNNING, Step.WHILE_GRADING, Step.OF_ADMINS)
            .flatMap(List::stream)
            .map(step -> step.complete())
            .map(one -> Contract.withoutNames(one.operation()) + " " + one.format())
            .collect(Collectors.toSet());

    // Then
    assertThat(taken).isEqualTo(writes);
  }

  private static String spareCycle(World world) {
    return world
        .firm()
        .admin()
        .post("/cycles", Map.of("name", "Trống", "startsOn", "2035-01-01", "endsOn", "2035-03-31"))
        .getString("id");
  }

  private void take(World world, Step step, Goal goal, Template names) {
    Stated stated = step.stated();
    String before = Tables.digest();
    List<Caller> allowed = new ArrayList<>();
    for (Caller caller : Caller.values()) {
      int expected = stated.expected(caller, goal);
      if (expected == stated.passed()) {
        allowed.add(caller);
      } else {
        expect(step, caller, expected, send(world, step, caller, names));
      }
    }
    if (!Tables.digest().equals(before)) {
      wrong.add(step.operation() + " changed something for those who may not");
    }
    Caller first = allowed.getFirst();
    Answer answer = send(world, step, first, names);
    if (answer.status() / 100 != 2 || Tables.digest().equals(before)) {
      wrong.add(step.operation() + " by " + first + ": " + answer.body());
    }
  }

  private static Answer send(World world, Step step, Caller caller, Template names) {
    return names.ask(step.complete(), world.token(caller)).with("If-Match", "*").send();
  }

  private void expect(Step step, Caller caller, int expected, Answer answer) {
    if (answer.status() != expected) {
      wrong.add(
          "%s by %s: %d instead of %d, %s"
              .formatted(step.operation(), caller, answer.status(), expected, answer.body()));
    }
  }
}

package vn.okr.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.bootstrap.Surroundings;
import vn.okr.bootstrap.Tables;

/**
 * Every operation by everyone on everybody's goals, published and drafts. No request here succeeds
 * in changing anything, whoever sends it, so that all are made in one world.
 */
@QuarkusTest
@WithTestResource(Surroundings.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixTest {
  private record Cell(Caller caller, Goal goal) {}

  private World world;

  @BeforeEach
  void open() {
    if (world == null) {
      world = new World().withGoals(Goal.all()).inGrading();
    }
  }

  static List<Stated> operations() {
    return StatedRights.ALL;
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyoneIsAnsweredAsStated(Stated operation) {
    // Given
    String before = Tables.digest();

    // When
    List<String> wrong = Many.wrong(cells(operation), cell -> deviation(operation, cell));

    // Then
    assertThat(wrong).isEmpty();
    assertThat(Tables.digest()).as("nothing was changed").isEqualTo(before);
  }

  private static List<Cell> cells(Stated operation) {
    return operation.subject().goals().stream()
        .flatMap(goal -> Arrays.stream(Caller.values()).map(caller -> new Cell(caller, goal)))
        .toList();
  }

  private @Nullable String deviation(Stated operation, Cell cell) {
    Answer answer =
        new Template(world, cell.goal()).ask(operation, world.token(cell.caller())).send();
    int expected = operation.expected(cell.caller(), cell.goal());
    return answer.status() == expected
        ? null
        : "%s on %s: %d instead of %d, %s"
            .formatted(cell.caller(), cell.goal(), answer.status(), expected, answer.code());
  }
}

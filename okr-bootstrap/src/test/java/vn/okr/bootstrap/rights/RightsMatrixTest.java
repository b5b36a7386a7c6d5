package vn.okr.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
    List<String> wrong = new Row(world, operation).wrongOn(operation.subject().goals());

    // Then
    assertThat(wrong).isEmpty();
    assertThat(Tables.digest()).as("nothing was changed").isEqualTo(before);
  }
}

package vn.okr.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Surroundings;

/** A unit that was archived keeps its goals and who leads it, and gets no new goals. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ArchivedUnitsTest {
  private static final Goal PUBLISHED = new Goal(Holder.SUBORDINATE_UNIT, false);
  private static final Goal DRAFT = new Goal(Holder.SUBORDINATE_UNIT, true);

  private World world;

  @BeforeEach
  void open() {
    world = new World().withGoals(List.of(PUBLISHED, DRAFT));
    world.firm().admin().patch("/units/" + world.id(Place.TEAM), Map.of("archived", true));
  }

  @Test
  void keepsTheRightsOnWhatItHas() {
    // Given
    List<Stated> incomplete =
        StatedRights.ALL.stream()
            .filter(one -> one.subject() == Subject.GOAL)
            .filter(one -> one.passed() == 200 || one.passed() == 428)
            .toList();

    // When
    List<String> wrong =
        incomplete.stream()
            .flatMap(one -> new Row(world, one).wrongOn(List.of(PUBLISHED, DRAFT)).stream())
            .toList();

    // Then
    assertThat(wrong).isEmpty();
  }

  @Test
  void getsNoNewGoals() {
    // Given
    Step draft = Step.OF_A_DRAFT.getFirst();
    Ask ask = new Template(world, DRAFT).ask(draft.complete(), world.token(Caller.LEAD_BELOW));

    // When
    Answer answer = ask.send();

    // Then
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("/owner/id");
  }
}

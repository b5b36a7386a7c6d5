package vn.okr.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Surroundings;
import vn.okr.bootstrap.Tables;

/** Who was made inactive does and reads nothing, whatever they were. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class LeaversTest {
  private static final Goal GOAL = new Goal(Holder.OWN_UNIT, false);

  private World world;

  @BeforeEach
  void open() {
    world = new World().withGoals(List.of(GOAL));
    world.firm().admin().patch("/people/" + world.id(Caller.LEAD), Map.of("active", false));
  }

  @Test
  void isRefusedByEveryOperation() {
    // Given
    String before = Tables.digest();

    // When
    List<String> allowed =
        Many.wrong(
            StatedRights.ALL,
            one -> unlessForbidden(new Template(world, GOAL).ask(one, world.token(Caller.LEAD))));

    // Then
    assertThat(allowed).isEmpty();
    assertThat(Tables.digest()).isEqualTo(before);
  }

  @Test
  void isRefusedHoweverTheAddressIsWritten() {
    // Given
    List<Ask> crooked =
        Stream.of(
                "/../v1/cycles", ";a=b/cycles", "/cycles;a=b", "/./cycles", "//cycles", "/%63ycles")
            .map(path -> Ask.get(world.token(Caller.LEAD), path))
            .toList();

    // When
    List<Integer> statuses = Many.each(crooked, ask -> ask.send().status());

    // Then
    assertThat(statuses).allMatch(status -> status >= 400 && status < 500);
  }

  @Test
  void leavesTheirGoalsToBeRead() {
    // Given
    Ask read = Ask.get(world.token(Caller.EMPLOYEE), "/objectives/" + world.made(GOAL).objective());

    // When
    Answer answer = read.send();

    // Then
    assertThat(answer.status()).isEqualTo(200);
  }

  private static @Nullable String unlessForbidden(Ask ask) {
    int status = ask.send().status();
    return status == 403 ? null : ask.method() + " " + ask.path() + " was " + status;
  }
}

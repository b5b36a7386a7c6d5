package vn.okr.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Surroundings;

/** A cursor says where to go on and nothing else: in another's hands it opens nothing. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ForeignCursorsTest {
  private static final Set<Caller> CALLERS = Set.of(Caller.EMPLOYEE, Caller.MEMBER, Caller.LEAD);

  private World world;

  @BeforeEach
  void open() {
    world = new World().withGoals(Goal.all());
  }

  @Test
  void showsNoMoreThanTheListItself() {
    // Given
    List<String> lists = lists();
    List<String> cursors = lists.stream().flatMap(list -> cursorsOf(list).stream()).toList();

    // When
    List<String> wrong = new ArrayList<>();
    for (Caller caller : CALLERS) {
      for (String list : lists) {
        Set<String> own = idsOf(Ask.get(world.token(caller), list).send());
        wrong.addAll(Many.wrong(cursors, cursor -> beyond(caller, list, cursor, own)));
      }
    }

    // Then
    assertThat(cursors).hasSizeGreaterThan(10);
    assertThat(wrong).isEmpty();
  }

  private List<String> lists() {
    String ofCycle = "/objectives?limit=200&cycle=" + world.cycle();
    String objective = world.made(new Goal(Holder.OWN_UNIT, false)).objective();
    return List.of(
        ofCycle,
        ofCycle + "&state=DRAFT",
        ofCycle + "&unit=" + world.id(Place.DIVISION) + "&below=true",
        "/people?limit=200&unit=" + world.id(Place.HOME),
        "/objectives/" + objective + "/history?limit=200");
  }

  private List<String> cursorsOf(String list) {
    List<String> cursors = new ArrayList<>();
    String page = list.replace("limit=200", "limit=2");
    String next = "";
    while (next != null && cursors.size() < 5) {
      next = world.firm().admin().get(page + "&cursor=" + next).getString("next");
      if (next != null) {
        cursors.add(next);
      }
    }
    return cursors;
  }

  private @Nullable String beyond(Caller caller, String list, String cursor, Set<String> own) {
    Answer answer = Ask.get(world.token(caller), list + "&cursor=" + cursor).send();
    boolean fine = answer.status() == 200 && own.containsAll(idsOf(answer));
    return fine ? null : caller + " " + list + " " + cursor + ": " + answer.status();
  }

  private static Set<String> idsOf(Answer answer) {
    return new LinkedHashSet<>(JsonPath.from(answer.body()).getList("items.id", String.class));
  }
}

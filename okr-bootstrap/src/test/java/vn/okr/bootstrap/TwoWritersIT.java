package vn.okr.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two people edit one objective at the same moment. */
@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class TwoWritersIT {
  private static final int ROUNDS = 20;

  private final Firm firm = new Firm();

  @Test
  void oneWinsAndNothingOfTheOtherIsKept() throws Exception {
    // Given
    Api author = Api.employee("hai");
    String path =
        "/objectives/" + firm.published(author, firm.runningCycle(10), "person", author.myId());

    for (int round = 0; round < ROUNDS; round++) {
      String etag = author.etag(path);
      String one = "Một " + round;
      String other = "Hai " + round;

      // When
      List<Integer> statuses =
          atOnce(edit(author, path, etag, one), edit(author, path, etag, other));

      // Then
      assertThat(statuses).containsExactlyInAnyOrder(200, 412);
      String winner = statuses.getFirst() == 200 ? one : other;
      assertThat(author.get(path).getString("title")).isEqualTo(winner);
      assertThat(author.get(path + "/history?limit=200").getList("items.new", String.class))
          .contains(winner)
          .doesNotContain(winner.equals(one) ? other : one);
    }
  }

  private static Callable<Integer> edit(Api author, String path, String etag, String title) {
    return () -> author.tryPatch(path, etag, Map.of("title", title)).statusCode();
  }

  private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other)
      throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<Integer> first = two.submit(one);
      Future<Integer> second = two.submit(other);
      return List.of(first.get(), second.get());
    }
  }
}

package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("M12: once everyone has checked in, every level above says what that amounts to")
@ExtendWith(SharedReplicas.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpRaceIT {
  private static final Duration SETTLING = Duration.ofSeconds(30);
  private static final int DEPARTMENTS = 2;
  private static final int TEAMS = 4;
  private static final int CALLERS = 8;
  private static final int CHECK_INS_EACH = 15;
  private static final int FULL = 100;

  private final Replicas replicas;
  private final Firm firm;
  private final List<String> upper = new ArrayList<>();
  private final List<List<String>> lower = new ArrayList<>();
  private String top;

  RollUpRaceIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @BeforeAll
  void align() {
    String cycle = firm.cycle("RUNNING");
    top = firm.carried(cycle, firm.company());
    for (int i = 0; i < DEPARTMENTS; i++) {
      String department = firm.department(firm.company());
      String carried = firm.carried(cycle, department);
      upper.add(carried);
      replicas.ask(firm.align(carried, weighing(1 + i, top)));
      List<String> teams = new ArrayList<>();
      for (int j = 0; j < TEAMS; j++) {
        String team = firm.published(cycle, firm.department(department), 1);
        replicas.ask(firm.align(team, weighing(1 + j, carried)));
        teams.add(team);
      }
      lower.add(teams);
    }
  }

  @RepeatedTest(2)
  void whatIsStoredIsWhatTheCheckInsAmountTo() {
    // Given
    List<String> keyResults =
        lower.stream().flatMap(List::stream).map(id -> firm.keyResults(id).getFirst()).toList();

    // When
    List<Future<Integer>> callers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      int caller = i;
      callers.add(replicas.begin(() -> checkInBy(caller, keyResults)));
    }

    // Then
    assertThat(callers).extracting(Replicas::resultOf).containsOnly(CHECK_INS_EACH);
    await().atMost(SETTLING).until(() -> requests() == 0);
    List<BigDecimal> ofDepartments = new ArrayList<>();
    for (int i = 0; i < DEPARTMENTS; i++) {
      BigDecimal amount = average(lower.get(i).stream().map(this::reached).toList());
      assertThat(score(upper.get(i))).isEqualByComparingTo(amount);
      ofDepartments.add(amount);
    }
    assertThat(score(top)).isEqualByComparingTo(average(ofDepartments));
  }

  private int checkInBy(int caller, List<String> keyResults) {
    Random random = new Random(caller);
    for (int i = 0; i < CHECK_INS_EACH; i++) {
      String keyResult = keyResults.get(random.nextInt(keyResults.size()));
      replicas.sendBy(caller, firm.checkIn(keyResult, random.nextInt(FULL + 1))).required();
    }
    return CHECK_INS_EACH;
  }

  private Map<String, Object> weighing(int weight, String objective) {
    return Firm.contributesTo("keyResult", firm.keyResults(objective).getFirst(), weight);
  }

  /** The weights are 1, 2, 3 and so on. */
  private static BigDecimal average(List<BigDecimal> scores) {
    BigDecimal sum = BigDecimal.ZERO;
    int weights = 0;
    for (int i = 0; i < scores.size(); i++) {
      sum = sum.add(scores.get(i).multiply(BigDecimal.valueOf(i + 1L)));
      weights += i + 1;
    }
    return sum.divide(BigDecimal.valueOf(weights), 4, RoundingMode.HALF_UP);
  }

  /** What the last check-in on the only key result says of the way to 100. */
  private BigDecimal reached(String objective) {
    return new BigDecimal(firm.get("/objectives/" + objective).text("/keyResults/0/current"))
        .divide(BigDecimal.valueOf(FULL));
  }

  private BigDecimal score(String objective) {
    return new BigDecimal(firm.get("/objectives/" + objective).text("/score"));
  }

  private long requests() {
    return replicas.ground().count("select count(*) from roll_up_request");
  }
}

package vn.okr.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request costs in SQL statements does not depend on how many rows it returns. */
@QuarkusTest
@WithTestResource(Surroundings.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsPerRequestTest {
  private static final int FEW = 10;
  private static final int MANY = 1_000;
  private static final int ATTEMPTS = 5;

  private final SessionFactory sessions;
  private final Scheduler clock;

  private Volume few;
  private Volume many;

  @Inject
  StatementsPerRequestTest(SessionFactory sessions, Scheduler clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Once, and not before the first test, as nobody answers before. */
  @BeforeEach
  void fill() {
    if (few == null) {
      Firm firm = new Firm();
      few = Volume.of(firm, FEW);
      many = Volume.of(firm, MANY);
      sessions.getStatistics().setStatisticsEnabled(true);
    }
  }

  /** What the clock sets off would be counted with a request that takes as long as a tick. */
  @BeforeEach
  void stopTheClock() {
    clock.pause();
  }

  @AfterEach
  void letTheClockGoOn() {
    clock.resume();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "objectives, /objectives?cycle={cycle}&limit=200, 6",
    "objectives by status, /objectives?cycle={cycle}&status=OUTDATED&limit=200, 6",
    "objectives found, /objectives?cycle={cycle}&q=so+muc&limit=200, 6",
    "objectives below, /objectives?cycle={cycle}&unit={unit}&below=true&limit=200, 6",
    "people, /people?unit={unit}&limit=200, 4",
    "history, /objectives/{objective}/history?limit=200, 6",
    "check-ins, /key-results/{keyResult}/check-ins?limit=200, 8",
    "progress, /cycles/{cycle}/progress, 7",
    "map, /cycles/{cycle}/map?depth=3, 8",
    "scorecard, /units/{unit}/scorecard?cycle={cycle}, 10",
    "explanation, /units/{unit}/explanation?cycle={cycle}, 10"
  })
  void isTheSameForFewAndForMany(String what, String path, int most) {
    // Given
    long forFew = statements(few.fill(path));

    // When
    long forMany = statements(many.fill(path));

    // Then
    assertThat(forMany).as(what).isEqualTo(forFew).isLessThanOrEqualTo(most);
  }

  /** The fewest of several attempts: what still follows the writes before them only adds. */
  private long statements(String path) {
    Statistics statistics = sessions.getStatistics();
    return LongStream.range(0, ATTEMPTS)
        .map(
            _ -> {
              statistics.clear();
              Api.admin().get(path);
              return statistics.getPrepareStatementCount();
            })
        .min()
        .orElseThrow();
  }

  /** A cycle with so many of everything. */
  record Volume(String cycle, String unit, String objective, String keyResult) {
    static Volume of(Firm firm, int rows) {
      Api admin = firm.admin();
      String cycle = firm.runningCycle(30);
      String unit = firm.department("Khối " + UUID.randomUUID(), admin.myId());
      String objective = firm.published(admin, cycle, "unit", unit);
      String keyResult = admin.get("/objectives/" + objective).getString("keyResults[0].id");
      Volume volume = new Volume(cycle, unit, objective, keyResult);
      volume.multiply(rows, firm.company());
      return volume;
    }

    private void multiply(int rows, String company) {
      Tables.run(
          """
          insert into person (id, display_name, active, search_text, revision)
            select gen_random_uuid(), 'Người ' || n, true, 'nguoi ' || n, 0
            from generate_series(1, %1$d) n;
          insert into unit_member select '%2$s', id from person p
            where not exists (select 1 from unit_member m where m.person_id = p.id)
            and display_name like 'Người %%';
          create temp table copied as select gen_random_uuid() as id, n %% 2 = 0 as top
            from generate_series(1, %1$d) n;
          insert into objective (id, cycle_id, owner_unit_id, title, ambition, state, published_at,
              published_on, score, achieved, timed_weight, steady_weight, search_text, revision)
            select c.id, o.cycle_id, case when c.top then '%3$s'::uuid else o.owner_unit_id end,
              'Số mục', o.ambition, o.state, o.published_at, o.published_on, o.score, o.achieved,
              o.timed_weight, o.steady_weight, 'so muc', 0
            from copied c, objective o where o.id = '%4$s';
          insert into key_result (id, objective_id, position, title, measure, start_value,
              target_value, weight, dropped, published_on, current_value, score)
            select gen_random_uuid(), c.id, 0, k.title, k.measure, k.start_value, k.target_value,
              k.weight, false, k.published_on, k.current_value, k.score
            from copied c, key_result k where k.id = '%5$s';
          insert into link (from_objective_id, position, kind, weight, to_objective_id)
            select c.id, 0, 'CONTRIBUTES', 1, (select id from copied where top limit 1)
            from copied c where not top;
          insert into history (id, at, by_id, subject_id, what)
            select gen_random_uuid(), now(), p.id, '%4$s', 'EDITED'
            from generate_series(1, %1$d), (select id from person limit 1) p;
          insert into check_in (id, key_result_id, effective_on, recorded_at, by_id, value)
            select gen_random_uuid(), '%5$s', current_date, now(), p.id, 1
            from generate_series(1, %1$d), (select id from person limit 1) p;
          drop table copied;
          """
              .formatted(rows, unit, company, objective, keyResult));
    }

    String fill(String path) {
      return path.replace("{cycle}", cycle)
          .replace("{unit}", unit)
          .replace("{objective}", objective)
          .replace("{keyResult}", keyResult);
    }
  }
}

package vn.okr.adapters.persistence.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.adapters.persistence.Rows;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.domain.objective.PaceBasis;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.progress.Situation;
import vn.okr.domain.progress.Status;
import vn.okr.domain.shared.Score;

@DatabaseTest
class StatusConditionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  private static final int MANY = 4000;
  private static final Sql OBJECTIVES =
      Sql.of("select o.id, o.state from objective o join cycle c on c.id = o.cycle_id");

  @Inject RowReader rows;

  record Found(UUID id, String state) {}

  static Stream<OrganisationSettings> settings() {
    return Stream.of(OrganisationSettings.DEFAULT, cutAt("0.55555", "0.1234"), cutAt("1.2", "1"));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void findsEachStatusWhereTheDomainSeesIt(OrganisationSettings settings) {
    // Given
    Rows.company();
    RandomSituations random = new RandomSituations(2026, TODAY, settings);
    List<Situation> situations = Stream.generate(random::next).limit(MANY).toList();
    store(situations);

    // When
    Map<Status, Set<UUID>> found = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      found.put(status, find(status, settings));
    }

    // Then
    Map<Status, Set<UUID>> expected =
        IntStream.range(0, MANY)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> situations.get(i).status(TODAY, settings),
                    Collectors.mapping(i -> new UUID(4, i), Collectors.toSet())));
    assertThat(expected).containsOnlyKeys(Status.values());
    assertThat(found).isEqualTo(expected);
  }

  private Set<UUID> find(Status status, OrganisationSettings settings) {
    Sql statement = OBJECTIVES.where(List.of(StatusCondition.of(status, TODAY, settings)));
    return QuarkusTransaction.requiringNew().call(() -> rows.read(Found.class, statement)).stream()
        .map(Found::id)
        .collect(Collectors.toSet());
  }

  private static void store(List<Situation> situations) {
    List<Object[]> cycles = new ArrayList<>();
    List<Object[]> objectives = new ArrayList<>();
    for (int i = 0; i < situations.size(); i++) {
      Situation one = situations.get(i);
      PaceBasis basis = one.basis();
      cycles.add(
          new Object[] {
            new UUID(3, i),
            one.period().startsOn(),
            one.period().endsOn(),
            one.phase().name(),
            one.runningSince()
          });
      objectives.add(
          new Object[] {
            new UUID(4, i),
            new UUID(3, i),
            Rows.COMPANY,
            one.ambition().name(),
            one.state().name(),
            one.publishedOn(),
            one.state().name(),
            basis.score() == null ? null : basis.score().tenThousandths(),
            basis.achieved(),
            basis.timedWeight(),
            basis.steadyWeight(),
            basis.lowestConfidence() == null ? null : basis.lowestConfidence().value(),
            basis.quietSince()
          });
    }
    Rows.insert(
        """
        insert into cycle (id, name, starts_on, ends_on, phase, running_since, revision)
        values (?, 'Quý', ?, ?, ?, ?, 0)""",
        cycles);
    Rows.insert(
        """
        insert into objective (id, cycle_id, owner_unit_id, title, ambition, state, published_on,
          grade, score, achieved, timed_weight, steady_weight, lowest_confidence, quiet_since,
          search_text, revision)
        values (?, ?, ?, 'Mục tiêu', ?, ?, ?, case when ? = 'CLOSED' then 0 end, ?, ?, ?, ?, ?, ?,
          'muc tieu', 0)""",
        objectives);
  }

  private static OrganisationSettings cutAt(String onTrack, String atRisk) {
    return new OrganisationSettings(
        ZoneId.of("Asia/Ho_Chi_Minh"),
        5,
        5,
        1,
        new BigDecimal(onTrack),
        new BigDecimal(atRisk),
        Score.ofTenThousandths(3000),
        Score.ofTenThousandths(6000));
  }
}

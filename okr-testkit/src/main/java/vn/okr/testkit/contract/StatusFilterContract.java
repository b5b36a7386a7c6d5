package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.FilterBuilder.objectivesIn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Situation;
import vn.okr.domain.progress.Status;
import vn.okr.domain.shared.Score;
import vn.okr.testkit.FilterBuilder;

/** A list filtered by band or status holds exactly what the domain says, whatever the situation. */
public abstract class StatusFilterContract extends PortContract {
  private static final OrganisationSettings OTHER_CUT_POINTS =
      new OrganisationSettings(
          ZoneId.of("Asia/Ho_Chi_Minh"),
          5,
          3,
          1,
          new BigDecimal("0.85"),
          new BigDecimal("0.3333"),
          Score.ofTenThousandths(2500),
          Score.ofTenThousandths(7500));
  private static final int OF_EACH_CYCLE = 30;

  /** An objective in its cycle. */
  private record Goal(Objective objective, Cycle cycle) {}

  private final List<Goal> goals = new ArrayList<>();
  private Actor admin;

  @BeforeEach
  void makeManyGoals() {
    RandomGoals random = new RandomGoals(20260701);
    PersonId owner = scene.person();
    admin = new Actor(owner, true);
    for (CyclePhase phase : CyclePhase.values()) {
      addGoals(random, scene.add(random.cycle(phase)), owner);
    }
    addGoals(random, scene.add(random.cycle(CyclePhase.RUNNING)), owner);
    addGoals(random, scene.add(random.cycle(CyclePhase.RUNNING)), owner);
    addGoals(random, scene.add(random.cycle(CyclePhase.RUNNING)), owner);
  }

  private void addGoals(RandomGoals random, Cycle cycle, PersonId owner) {
    for (int i = 0; i < OF_EACH_CYCLE; i++) {
      goals.add(new Goal(scene.add(random.objective(cycle, owner)), cycle));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-3, 9, 30, 45, 150})
  void byStatusAsTheDomainSays(int day) {
    // Given
    LocalDate today = RandomGoals.FIRST_DAY.plusDays(day);
    Map<Status, Set<ObjectiveId>> expected = byStatus(today, OrganisationSettings.DEFAULT);

    // When
    Map<Status, Set<ObjectiveId>> found =
        ask(Status.class, status -> list(f -> f.in(status), today, OrganisationSettings.DEFAULT));

    // Then
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 40})
  void byStatusUnderOtherCutPoints(int day) {
    // Given
    LocalDate today = RandomGoals.FIRST_DAY.plusDays(day);
    Map<Status, Set<ObjectiveId>> expected = byStatus(today, OTHER_CUT_POINTS);

    // When
    Map<Status, Set<ObjectiveId>> found =
        ask(Status.class, status -> list(f -> f.in(status), today, OTHER_CUT_POINTS));

    // Then
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void byBandAsTheDomainSays(boolean usual) {
    // Given
    OrganisationSettings settings = usual ? OrganisationSettings.DEFAULT : OTHER_CUT_POINTS;
    LocalDate today = RandomGoals.FIRST_DAY.plusDays(30);
    Map<Band, Set<ObjectiveId>> expected =
        group(Band.class, goal -> bandOf(goal.objective(), settings));

    // When
    Map<Band, Set<ObjectiveId>> found =
        ask(Band.class, band -> list(f -> f.in(band), today, settings));

    // Then
    assertThat(found).isEqualTo(expected).allSatisfy((_, some) -> assertThat(some).isNotEmpty());
  }

  @Test
  void theGoalsAreInEverySituation() {
    // Given
    LocalDate early = RandomGoals.FIRST_DAY.plusDays(9);
    LocalDate late = RandomGoals.FIRST_DAY.plusDays(30);
    Set<Status> seen = EnumSet.noneOf(Status.class);

    // When
    for (LocalDate today : List.of(early, late)) {
      byStatus(today, OrganisationSettings.DEFAULT)
          .forEach((status, some) -> seen.addAll(some.isEmpty() ? Set.of() : Set.of(status)));
    }

    // Then
    assertThat(seen).containsExactlyInAnyOrder(Status.values());
  }

  private Map<Status, Set<ObjectiveId>> byStatus(LocalDate today, OrganisationSettings settings) {
    return group(
        Status.class, goal -> Situation.of(goal.objective(), goal.cycle()).status(today, settings));
  }

  private static @Nullable Band bandOf(Objective objective, OrganisationSettings settings) {
    Score score = objective.score();
    return score == null ? null : Band.of(score, settings);
  }

  private <E extends Enum<E>> Map<E, Set<ObjectiveId>> group(
      Class<E> kind, Function<Goal, @Nullable E> of) {
    return ask(
        kind,
        value ->
            goals.stream()
                .filter(goal -> of.apply(goal) == value)
                .map(goal -> goal.objective().id())
                .collect(Collectors.toSet()));
  }

  private static <E extends Enum<E>> Map<E, Set<ObjectiveId>> ask(
      Class<E> kind, Function<E, Set<ObjectiveId>> answer) {
    Map<E, Set<ObjectiveId>> answers = new EnumMap<>(kind);
    for (E value : EnumSet.allOf(kind)) {
      answers.put(value, answer.apply(value));
    }
    return answers;
  }

  private Set<ObjectiveId> list(
      Function<FilterBuilder, FilterBuilder> wanted,
      LocalDate today,
      OrganisationSettings settings) {
    return goals.stream()
        .map(goal -> goal.cycle().id())
        .distinct()
        .flatMap(
            cycle ->
                allPages(
                    20,
                    page ->
                        ports
                            .objectiveReader()
                            .page(
                                wanted.apply(objectivesIn(cycle)).build(),
                                admin,
                                today,
                                settings,
                                page))
                    .stream())
        .map(facts -> facts.objective().id())
        .collect(Collectors.toSet());
  }
}

package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.FilterBuilder.objectivesIn;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.contributesTo;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.LinksTo.supports;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.ObjectiveFacts;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.testkit.FilterBuilder;

/** Which objectives every reader of objectives lists. */
public abstract class ObjectiveFilterContract extends PortContract {
  private CycleId cycle;
  private UnitId department;
  private PersonId person;

  @BeforeEach
  void makeACycleWithOwners() {
    cycle = scene.cycle();
    department = scene.department();
    person = scene.person();
  }

  @Test
  void byCycle() {
    // Given
    ObjectiveId wanted = scene.add(anObjective(cycle, person)).id();
    scene.add(anObjective(scene.cycle(), person));

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle));

    // Then
    assertThat(found).containsExactly(wanted);
  }

  @Test
  void byUnitAloneLeavesOutWhatLiesBelow() {
    // Given
    UnitId team = scene.team(department);
    scene.join(department, person);
    ObjectiveId wanted = scene.add(anObjective(cycle, department)).id();
    scene.add(anObjective(cycle, team));
    scene.add(anObjective(cycle, person));

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).of(department));

    // Then
    assertThat(found).containsExactly(wanted);
  }

  @Test
  void byUnitAndBelowTakesInUnitsAndPeopleOfTheSubtree() {
    // Given
    PersonId lead = scene.person();
    UnitId team = scene.team(department, lead);
    scene.join(department, person);
    PersonId elsewhere = scene.person();
    UnitId beside = scene.department(elsewhere);
    scene.join(beside, person);
    ObjectiveId own = scene.add(anObjective(cycle, department)).id();
    ObjectiveId ofTeam = scene.add(anObjective(cycle, team)).id();
    ObjectiveId ofMember = scene.add(anObjective(cycle, person)).id();
    ObjectiveId ofLead = scene.add(anObjective(cycle, lead)).id();
    scene.add(anObjective(cycle, beside));
    scene.add(anObjective(cycle, elsewhere));
    scene.add(anObjective(cycle, scene.company()));
    scene.add(anObjective(cycle, scene.person()));

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).ofAndBelow(department));

    // Then
    assertThat(found).containsExactly(own, ofTeam, ofMember, ofLead);
  }

  @Test
  void byPerson() {
    // Given
    ObjectiveId wanted = scene.add(anObjective(cycle, person)).id();
    scene.add(anObjective(cycle, scene.person()));
    scene.add(anObjective(cycle, department));

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).of(person));

    // Then
    assertThat(found).containsExactly(wanted);
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void byLevel(Level level) {
    // Given
    UnitId team = scene.team(department);
    List<ObjectiveId> topDown =
        List.of(
            scene.add(anObjective(cycle, scene.company())).id(),
            scene.add(anObjective(cycle, department)).id(),
            scene.add(anObjective(cycle, team)).id(),
            scene.add(anObjective(cycle, person)).id());

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).on(level));

    // Then
    assertThat(found).containsExactly(topDown.get(level.ordinal()));
  }

  @ParameterizedTest
  @EnumSource(ObjectiveState.class)
  void byState(ObjectiveState state) {
    // Given
    List<ObjectiveId> each = new ArrayList<>();
    for (ObjectiveState one : ObjectiveState.values()) {
      each.add(scene.add(anObjective(cycle, person).in(one)).id());
    }

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).in(state));

    // Then
    assertThat(found).containsExactly(each.get(state.ordinal()));
  }

  @Test
  void byBeingAligned() {
    // Given
    Objective upper = scene.add(anObjective(cycle, department).published());
    Objective toObjective = scene.add(anObjective(cycle, person));
    Objective toKeyResult = scene.add(anObjective(cycle, person));
    scene.link(toObjective, contributesTo(upper), supports(first(upper)));
    scene.link(toKeyResult, contributesTo(first(upper), 1));
    scene.link(scene.add(anObjective(cycle, person)), supports(upper));

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).aligned(true));

    // Then
    assertThat(found).containsExactly(toObjective.id(), toKeyResult.id());
  }

  @Test
  void byNotBeingAligned() {
    // Given
    Objective upper = scene.add(anObjective(cycle, department).published());
    Objective restingOnADraft = scene.add(anObjective(cycle, person));
    scene.link(restingOnADraft, contributesTo(scene.add(anObjective(scene.cycle(), department))));
    scene.link(scene.add(anObjective(cycle, person)), contributesTo(upper));
    Objective supporting = scene.add(anObjective(cycle, person));
    scene.link(supporting, supports(upper));

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).aligned(false));

    // Then
    assertThat(found).containsExactly(upper.id(), restingOnADraft.id(), supporting.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ke toan",
        "KẾ TOÁN",
        "dong",
        "Đóng sổ",
        "toan ke",
        "ket so",
        "to-án",
        "ke\u0302\u0301 toa\u0301n"
      })
  void byWordsOfTitlesWithoutAccents(String words) {
    // Given
    ObjectiveId wanted =
        scene
            .add(
                anObjective(cycle, person)
                    .titled("Kế toán nhanh gọn, đúng hạn")
                    .with(aKeyResult().titled("Đóng sổ trước ngày 5; kết sổ và to án")))
            .id();
    scene.add(anObjective(cycle, person).titled("Bán hàng tốt hơn"));

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).saying(words));

    // Then
    assertThat(found).containsExactly(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ke hoach", "oan", "ke toan ban", "---", "' or 1=1 --", "%", "a & b | !c:*"})
  void wordsThatBeginNoWordFindNothing(String words) {
    // Given
    scene.add(anObjective(cycle, person).titled("Kế toán nhanh gọn"));

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).saying(words));

    // Then
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hop ngan moi sang", "thieu nguoi", "tuyen som", "doi lich"})
  void byWordsOfWhatWasLearnedOnceItIsClosed(String words) {
    // Given
    ObjectiveId closed =
        scene
            .add(
                anObjective(cycle, person)
                    .committed()
                    .titled("Bán hàng tốt hơn")
                    .in(ObjectiveState.CLOSED))
            .id();
    scene.add(anObjective(cycle, person).titled("Bán hàng tốt hơn").published());

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).saying(words));

    // Then
    assertThat(found).containsExactly(closed);
  }

  @Test
  void byEverythingTogether() {
    // Given
    Objective upper = scene.add(anObjective(cycle, department).published());
    Objective wanted = scene.add(anObjective(cycle, person).titled("Đi đầu").published());
    Objective draft = scene.add(anObjective(cycle, person).titled("Đi đầu"));
    scene.link(wanted, contributesTo(upper));
    scene.link(draft, contributesTo(upper));
    scene.add(anObjective(cycle, person).titled("Đi đầu").published());

    // When
    List<ObjectiveId> found =
        list(
            objectivesIn(cycle)
                .of(person)
                .on(Level.INDIVIDUAL)
                .in(ObjectiveState.PUBLISHED)
                .aligned(true)
                .saying("di dau"));

    // Then
    assertThat(found).containsExactly(wanted.id());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 200})
  void pagesLoseAndRepeatNothing(int limit) {
    // Given
    List<ObjectiveId> wanted = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      wanted.add(scene.add(anObjective(cycle, person).published()).id());
      scene.add(anObjective(cycle, department));
    }

    // When
    List<ObjectiveId> found = list(objectivesIn(cycle).of(person), limit);

    // Then
    assertThat(found).containsExactlyElementsOf(wanted);
  }

  /** More others between them than an adapter may try to get by with. */
  @Test
  void pagesOfWhatIsSaidRunEitherWay() {
    // Given
    List<ObjectiveId> wanted = new ArrayList<>();
    for (int i = 0; i < 306; i++) {
      boolean saying = i < 3 || i >= 303;
      Objective next =
          scene.add(anObjective(cycle, person).titled(saying ? "Đi đầu" : "Đi sau").published());
      if (saying) {
        wanted.add(next.id());
      }
    }
    FilterBuilder filter = objectivesIn(cycle).saying("di dau");

    for (int limit : List.of(1, 2, 4, 200)) {
      // When
      List<ObjectiveId> oldestFirst = list(filter, limit);
      List<ObjectiveId> newestFirst = list(filter, limit, PageRequest::newestFirst);

      // Then
      assertThat(oldestFirst).containsExactlyElementsOf(wanted);
      assertThat(newestFirst).containsExactlyElementsOf(wanted.reversed());
    }
  }

  private List<ObjectiveId> list(FilterBuilder filter) {
    return list(filter, 200);
  }

  private List<ObjectiveId> list(FilterBuilder filter, int limit) {
    return list(filter, limit, page -> page);
  }

  private List<ObjectiveId> list(
      FilterBuilder filter, int limit, UnaryOperator<PageRequest> order) {
    Actor admin = new Actor(person, true);
    ObjectiveFilter wanted = filter.build();
    List<ObjectiveFacts> found =
        allPages(
            limit,
            page ->
                ports
                    .objectiveReader()
                    .page(
                        wanted,
                        admin,
                        Examples.DAY,
                        OrganisationSettings.DEFAULT,
                        order.apply(page)));
    return found.stream().map(facts -> facts.objective().id()).toList();
  }
}

package vn.okr.local.company;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.application.port.News.Reason;
import vn.okr.application.progress.Scorecard;
import vn.okr.application.talk.CommentView;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.measure.Keep;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.progress.Status;
import vn.okr.domain.shared.Score;

class CompanyStoryTest {
  private static final LocalDate A_MONDAY = LocalDate.of(2026, 3, 2);
  private static final ToldCompany TOLD = new ToldCompany(A_MONDAY.plusDays(3));

  /** A week of todays, the turn of a year, a leap day. */
  static Stream<LocalDate> todays() {
    Stream<LocalDate> week = Stream.iterate(A_MONDAY, day -> day.plusDays(1)).limit(7);
    return Stream.concat(week, Stream.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 2, 29)));
  }

  @ParameterizedTest
  @MethodSource("todays")
  void hasAnObjectiveInEveryStatusWhateverDayItIs(LocalDate today) {
    // Given
    ToldCompany told = new ToldCompany(today);
    // When
    Set<Status> statuses =
        told.objectives("admin").stream().map(ObjectiveView::status).collect(toSet());
    // Then
    assertThat(statuses).containsExactlyInAnyOrder(Status.values());
  }

  @Test
  void hasTwentyPeopleInFourDepartmentsTwoOfThemWithTeams() {
    // Given
    PageRequest all = new PageRequest(PageRequest.MOST, null);
    // When
    List<Unit> units = TOLD.world.browseOrganisation.units(all).items();
    // Then
    List<Unit> departments = ofKind(units, UnitKind.DEPARTMENT);
    assertThat(departments).hasSize(4);
    assertThat(ofKind(units, UnitKind.TEAM).stream().map(Unit::parentId).distinct()).hasSize(2);
    assertThat(TOLD.world.browseOrganisation.people(null, null, all).items())
        .filteredOn(person -> !person.units().isEmpty())
        .hasSize(20);
  }

  @Test
  void hasAYearWithAGradedAndARunningQuarter() {
    // Given
    PageRequest all = new PageRequest(PageRequest.MOST, null);
    // When
    List<Cycle> cycles = TOLD.world.browseCycles.list(all).items();
    // Then
    assertThat(cycles)
        .extracting(Cycle::phase)
        .containsExactly(CyclePhase.RUNNING, CyclePhase.CLOSED, CyclePhase.RUNNING);
    assertThat(cycles.subList(1, 3)).allMatch(q -> cycles.getFirst().id().equals(q.parentId()));
  }

  @Test
  void gradesTheMarketingDepartmentLikeTheMethodsExample() {
    // Given
    var lead = TOLD.actor("marketing.lead");
    // When (M16)
    Scorecard sheet =
        TOLD.world.readScorecards.ofUnit(lead, TOLD.marketing(), TOLD.closedQuarter());
    // Then
    ObjectiveView brand = sheet.objectives().getFirst();
    assertThat(brand.keyResults())
        .extracting(view -> view.keyResult().grade().value())
        .containsExactly(score(2700), score(1800), score(7300));
    assertThat(sheet.objectives())
        .extracting(ObjectiveView::score)
        .containsExactly(score(3933), score(8974), score(5834));
    assertThat(sheet.own().progress()).isEqualTo(score(6247));
  }

  @Test
  void measuresInAllFiveWaysAndKeepsInAllThree() {
    // Given
    List<ObjectiveView> all = TOLD.objectives("admin");
    // When
    var measures =
        all.stream()
            .flatMap(view -> view.keyResults().stream())
            .map(view -> view.keyResult().definition().measure())
            .toList();
    // Then
    assertThat(measures)
        .extracting(measure -> measure.type())
        .contains("metric", "keep", "milestones", "binary", "aligned");
    assertThat(measures.stream().filter(Keep.class::isInstance).map(m -> ((Keep) m).method()))
        .contains(KeepMethod.values());
  }

  @Test
  void alignsEveryLevelUpToTheYear() {
    // Given
    ObjectiveView interns = ownedBy("Phan Gia Bảo");
    // When (M7)
    List<Level> upwards = levelsUpwards(interns);
    // Then
    assertThat(upwards)
        .containsExactly(
            Level.INDIVIDUAL, Level.TEAM, Level.DEPARTMENT, Level.COMPANY, Level.COMPANY);
  }

  @Test
  void drawsCrossAlignmentToo() {
    // Given
    List<ObjectiveView> all = TOLD.objectives("admin");
    // When
    Stream<LinkKind> kinds =
        all.stream().flatMap(v -> v.facts().alignments().stream()).map(l -> l.link().kind());
    // Then
    assertThat(kinds).contains(LinkKind.SUPPORTS, LinkKind.CONTRIBUTES);
  }

  @Test
  void endsGoalsInEveryWay() {
    // Given
    List<ObjectiveView> all = TOLD.objectives("admin");
    // When (M15)
    var closures =
        all.stream().map(v -> v.facts().objective().closure()).filter(c -> c != null).toList();
    // Then
    assertThat(closures).extracting(closure -> closure.outcome()).contains(Outcome.values());
    assertThat(all)
        .extracting(v -> v.facts().objective().definition().ambition())
        .contains(Ambition.values());
    assertThat(all.stream().flatMap(v -> v.keyResults().stream()).map(KeyResultView::keyResult))
        .anyMatch(k -> k.dropped())
        .anyMatch(k -> k.grade() != null && k.grade().reason() != null);
  }

  @Test
  void letsPeopleTalkUntilAQuestionIsAnswered() {
    // Given
    var everything = new PageRequest(PageRequest.MOST, null);
    // When
    List<CommentView> threads =
        TOLD.objectives("admin").stream()
            .map(view -> view.facts().objective().id())
            .flatMap(
                id ->
                    TOLD
                        .world
                        .browseComments
                        .onObjective(TOLD.actor("admin"), id, everything)
                        .items()
                        .stream())
            .toList();
    // Then
    assertThat(threads).extracting(CommentView::answers).containsExactlyInAnyOrder(2L, 1L);
    assertThat(threads).filteredOn(t -> t.resolvedByName() != null).hasSize(1);
    assertThat(TOLD.world.readNotifications.list(TOLD.actor("engineering.lead"), false, everything))
        .satisfies(
            told -> assertThat(told.items()).extracting(n -> n.reason()).contains(Reason.MENTION));
  }

  @Test
  void hidesDraftsFromThoseTheyAreNotMeantFor() {
    // Given
    List<ObjectiveView> interns = TOLD.objectives("intern");
    // When (M5)
    long drafts = interns.stream().filter(v -> v.status() == Status.DRAFT).count();
    // Then
    assertThat(drafts).isZero();
    assertThat(TOLD.objectives("marketing.lead")).anyMatch(v -> v.status() == Status.DRAFT);
  }

  private static ObjectiveView ownedBy(String name) {
    return TOLD.objectives("admin").stream()
        .filter(view -> view.facts().ownerName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Level> levelsUpwards(ObjectiveView from) {
    return Stream.iterate(from, view -> view != null, CompanyStoryTest::above)
        .map(view -> view.facts().level())
        .toList();
  }

  private static ObjectiveView above(ObjectiveView view) {
    return view.facts().alignments().stream()
        .filter(link -> link.link().kind() == LinkKind.CONTRIBUTES)
        .findFirst()
        .map(CompanyStoryTest::upperEnd)
        .orElse(null);
  }

  private static ObjectiveView upperEnd(LinkFacts link) {
    return TOLD.world.browseObjectives.get(TOLD.actor("admin"), link.target());
  }

  private static List<Unit> ofKind(List<Unit> units, UnitKind kind) {
    return units.stream().filter(unit -> unit.kind() == kind).toList();
  }

  private static Score score(int tenThousandths) {
    return Score.ofTenThousandths(tenThousandths);
  }
}

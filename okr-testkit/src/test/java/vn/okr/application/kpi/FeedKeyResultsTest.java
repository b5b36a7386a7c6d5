package vn.okr.application.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.application.kpi.SmallKpis.archived;
import static vn.okr.application.kpi.SmallKpis.ofTeam;
import static vn.okr.application.kpi.SmallKpis.report;
import static vn.okr.application.kpi.SmallKpis.said;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.unread;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.application.PageRequest;
import vn.okr.application.checkin.CheckInView;
import vn.okr.application.checkin.NewCheckIn;
import vn.okr.domain.checkin.KpiSource;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.measure.KeepMethod;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Score;
import vn.okr.testkit.KeyResultBuilder;
import vn.okr.testkit.Measures;
import vn.okr.testkit.SmallCompany;

@DisplayName("M14: a key result is fed by a KPI")
class FeedKeyResultsTest {
  private final SmallCompany company = new SmallCompany();
  private final Objective goal = published(aKeyResult());
  private final KeyResultId keyResult = first(goal);
  private Kpi kpi;

  @BeforeEach
  void keepAKpi() {
    kpi = ofTeam(company);
  }

  @Test
  void aReadingIsACheckInMarkedWithItsSource() {
    // Given
    feed(keyResult, kpi.id());

    // When
    KpiReading reading = report(company, company.member, kpi, said("42"));

    // Then
    CheckInView made = checkIns(keyResult).getFirst();
    assertThat(made.checkIn().reading()).isEqualTo(Measures.value("42"));
    assertThat(made.checkIn().on()).isEqualTo(TODAY);
    assertThat(made.checkIn().by()).isEqualTo(company.member.id());
    assertThat(made.checkIn().source()).isEqualTo(new KpiSource(kpi.id(), reading.id()));
    assertThat(stored(keyResult).score()).isEqualTo(Score.ofTenThousandths(4200));
    assertThat(company.see(goal.id()).score()).isEqualTo(Score.ofTenThousandths(4200));
  }

  @Test
  void whatRestsOnItFollowsAsUsual() {
    // Given
    feed(keyResult, kpi.id());
    int before = company.world.bell.rings();

    // When
    report(company, company.member, kpi, said("42"));

    // Then
    assertThat(company.world.bell.rings()).isGreaterThan(before);
  }

  @Test
  void aValueToKeepIsFedToo() {
    // Given
    KeyResultId keep =
        first(published(aKeyResult().measuredBy(Measures.atMost("50", KeepMethod.LATEST))));
    feed(keep, kpi.id());
    feed(keyResult, kpi.id());

    // When
    report(company, company.member, kpi, said("42"));

    // Then
    assertThat(stored(keep).score()).isEqualTo(Score.ONE);
    assertThat(stored(keyResult).score()).isEqualTo(Score.ofTenThousandths(4200));
  }

  @Test
  void aCorrectedReadingCorrectsItsCheckIn() {
    // Given
    feed(keyResult, kpi.id());
    KpiReading wrong = report(company, company.member, kpi, said("4.2", TODAY.minusDays(1), null));

    // When
    report(company, company.member, kpi, said("42", null, wrong.id()));

    // Then
    assertThat(checkIns(keyResult)).extracting(CheckInView::corrected).containsExactly(true, false);
    assertThat(stored(keyResult).score()).isEqualTo(Score.ofTenThousandths(4200));
    assertThat(stored(keyResult).standing().lastCheckInOn()).isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void whatSomeoneHasCorrectedThemselvesStays() {
    // Given
    feed(keyResult, kpi.id());
    KpiReading wrong = report(company, company.member, kpi, said("4.2"));
    var made = checkIns(keyResult).getFirst().checkIn().id();
    company.world.recordCheckIns.record(
        company.leader,
        keyResult,
        () -> new NewCheckIn(Measures.value("50"), null, null, null, null, made));

    // When
    report(company, company.member, kpi, said("42", null, wrong.id()));

    // Then
    assertThat(stored(keyResult).score()).isEqualTo(Score.ofTenThousandths(5000));
  }

  @Test
  void whoReportsNeedNotHaveTheRightToCheckIn() {
    // Given
    Objective ofBeside =
        company.stored(anObjective(company.quarter, company.beside).with(aKeyResult()).published());
    company.world.feedKeyResults.feed(company.leaderBeside, first(ofBeside), ANY, kpi::id);

    // When
    report(company, company.member, kpi, said("42"));

    // Then
    assertThat(stored(first(ofBeside)).score()).isEqualTo(Score.ofTenThousandths(4200));
  }

  @Test
  void aDayOutsideTheCycleIsNoCheckInAndAReadingAllTheSame() {
    // Given
    feed(keyResult, kpi.id());

    // When
    report(company, company.member, kpi, said("42", TODAY.minusYears(1), null));

    // Then
    assertThat(checkIns(keyResult)).isEmpty();
    assertThat(company.world.browseKpis.get(kpi.id()).kpi().latest()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNING", "CLOSED"})
  void aCycleThatTakesNoCheckInsTakesNoReadings(CyclePhase phase) {
    // Given
    feed(keyResult, kpi.id());
    company.quarterIs(phase);

    // When
    report(company, company.member, kpi, said("42"));

    // Then
    assertThat(checkIns(keyResult)).isEmpty();
  }

  @Test
  void aDraftTakesNoReadings() {
    // Given
    KeyResultId drafted =
        first(company.stored(anObjective(company.quarter, company.team).with(aKeyResult())));
    feed(drafted, kpi.id());

    // When
    report(company, company.member, kpi, said("42"));

    // Then
    assertThat(checkIns(drafted)).isEmpty();
  }

  @Test
  void withoutAFeedNoScoreMoves() {
    // Given
    feed(keyResult, kpi.id());
    feed(keyResult, null);

    // When
    report(company, company.member, kpi, said("42"));

    // Then
    assertThat(checkIns(keyResult)).isEmpty();
    assertThat(company.world.feedKeyResults.fedBy(kpi.id())).isEmpty();
  }

  @Test
  void everyoneSeesHowFreshItIs() {
    // Given
    feed(keyResult, kpi.id());
    report(company, company.member, kpi, said("42"));

    // When
    KpiView fresh = company.world.feedKeyResults.feeding(company.stranger, keyResult).orElseThrow();

    // Then
    assertThat(fresh.fresh()).isTrue();
    company.world.time.goTo(TODAY.plusDays(8));
    assertThat(company.world.feedKeyResults.feeding(company.stranger, keyResult).orElseThrow())
        .extracting(KpiView::fresh)
        .isEqualTo(false);
  }

  @Test
  void isOnTheRecord() {
    // Given
    int before = company.historyOf(goal.id()).size();

    // When
    feed(keyResult, kpi.id());
    feed(keyResult, kpi.id());

    // Then
    var lines = company.historyOf(goal.id()).subList(before, company.historyOf(goal.id()).size());
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().entry().field()).isEqualTo("kpi");
    assertThat(lines.getFirst().entry().after()).isEqualTo(kpi.definition().title().value());
  }

  @Test
  void onlyWhoMayChangeTheKeyResultLetsAKpiFeedIt() {
    // Given
    var feeds = company.world.feedKeyResults;

    // When
    OkrException denied = refusalOf(() -> feeds.feed(company.member, keyResult, ANY, unread()));

    // Then
    assertThat(denied.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void whatCannotFeedIsPointedTo() {
    // Given
    KeyResultId done = first(published(aKeyResult().measuredBy(new Binary())));
    Kpi gone = ofTeam(company);
    company.world.manageKpis.edit(company.leader, gone.id(), ANY, () -> archived(true));

    // When
    OkrException unknown = refusalOf(() -> feed(keyResult, new KpiId(company.world.ids.next())));
    OkrException noValue = refusalOf(() -> feed(done, kpi.id()));
    OkrException notRead = refusalOf(() -> feed(keyResult, gone.id()));

    // Then
    assertThat(List.of(unknown, noValue, notRead))
        .extracting(OkrException::code)
        .containsExactly(
            ErrorCode.UNKNOWN_REFERENCE, ErrorCode.INVALID_REQUEST, ErrorCode.ILLEGAL_TRANSITION);
    assertThat(unknown.violations()).extracting(v -> v.pointer()).containsExactly("/kpiId");
    assertThat(noValue.violations()).extracting(v -> v.pointer()).containsExactly("/kpiId");
  }

  private void feed(KeyResultId fed, @Nullable KpiId from) {
    company.world.feedKeyResults.feed(company.leader, fed, ANY, () -> from);
  }

  private List<CheckInView> checkIns(KeyResultId of) {
    return company.world.browseCheckIns.list(company.admin, of, PageRequest.first()).items();
  }

  private KeyResult stored(KeyResultId of) {
    return company.world.browseObjectives.keyResult(company.admin, of).keyResult();
  }

  private Objective published(KeyResultBuilder built) {
    return company.stored(anObjective(company.quarter, company.team).with(built).published());
  }
}

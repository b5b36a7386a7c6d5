package vn.okr.application.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.okr.application.kpi.SmallKpis.archived;
import static vn.okr.application.kpi.SmallKpis.definition;
import static vn.okr.application.kpi.SmallKpis.movedTo;
import static vn.okr.application.kpi.SmallKpis.ofTeam;
import static vn.okr.application.kpi.SmallKpis.ownedBy;
import static vn.okr.application.kpi.SmallKpis.report;
import static vn.okr.application.kpi.SmallKpis.retitled;
import static vn.okr.application.kpi.SmallKpis.said;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.unread;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.Precondition;
import vn.okr.application.live.Topic;
import vn.okr.application.objective.HistoryView;
import vn.okr.domain.kpi.Kpi;
import vn.okr.domain.kpi.KpiId;
import vn.okr.domain.kpi.KpiReading;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.SmallCompany;

@DisplayName("M14: KPIs are kept beside goals")
class KeepKpisTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void aLeadGivesTheirUnitAKpiThatEveryoneReads() {
    // When
    Kpi made = ofTeam(company);

    // Then
    KpiView seen = company.world.browseKpis.get(made.id());
    assertThat(seen.kpi()).isEqualTo(made);
    assertThat(seen.unitName()).isEqualTo("Nhóm Nội dung");
    assertThat(seen.ownerName()).isEqualTo("Thành viên");
    assertThat(seen.fresh()).isFalse();
    assertThat(company.world.browseKpis.list(KpiFilter.atWorkIn(company.team), page()).items())
        .containsExactly(seen);
  }

  @Test
  void onlyWhoLeadsThereOrAboveGivesAUnitKpis() {
    // Given
    Kpi.Definition wanted = definition(company.team, company.member.person());
    var manage = company.world.manageKpis;

    // When
    List<Runnable> attempts =
        List.of(
            () -> manage.create(company.member, () -> wanted),
            () -> manage.create(company.leaderBeside, () -> wanted),
            () -> manage.create(company.stranger, () -> wanted));

    // Then
    assertThat(attempts)
        .allSatisfy(
            attempt -> assertThat(refusalOf(attempt).code()).isEqualTo(ErrorCode.FORBIDDEN));
    assertThat(manage.create(company.head, () -> wanted).revision()).isZero();
  }

  @Test
  void whoLeadsKeepsKpisThereAndInTheUnitsBelow() {
    // Given
    var browse = company.world.browseKpis;

    // When
    var ofHead = browse.unitsToKeepIn(company.head);

    // Then
    assertThat(ofHead)
        .extracting(Unit::id)
        .containsExactly(company.department, company.team, company.beside);
    assertThat(browse.unitsToKeepIn(company.leader))
        .extracting(Unit::id)
        .containsExactly(company.team);
    assertThat(browse.unitsToKeepIn(company.member)).isEmpty();
    assertThat(browse.unitsToKeepIn(company.admin)).hasSize(4);
    assertThat(browse.mayKeepIn(company.head, company.team)).isTrue();
    assertThat(browse.mayKeepIn(company.member, company.team)).isFalse();
  }

  @Test
  void anUnknownUnitOrOwnerIsPointedTo() {
    // Given
    UnitId unknownUnit = new UnitId(company.world.ids.next());
    PersonId unknownPerson = new PersonId(company.world.ids.next());
    var manage = company.world.manageKpis;

    // When
    OkrException unit =
        refusalOf(
            () ->
                manage.create(
                    company.admin, () -> definition(unknownUnit, company.member.person())));
    OkrException owner =
        refusalOf(
            () -> manage.create(company.admin, () -> definition(company.team, unknownPerson)));

    // Then
    assertThat(List.of(unit, owner))
        .extracting(OkrException::code)
        .containsOnly(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(unit.violations()).extracting(v -> v.pointer()).containsExactly("/unitId");
    assertThat(owner.violations()).extracting(v -> v.pointer()).containsExactly("/ownerId");
  }

  @Test
  void itsOwnerChangesItButDoesNotGiveItToAnotherUnit() {
    // Given
    Kpi kpi = ofTeam(company);
    var manage = company.world.manageKpis;

    // When
    Kpi edited = manage.edit(company.member, kpi.id(), ANY, () -> retitled("Đúng hẹn"));

    // Then
    assertThat(edited.definition().title().value()).isEqualTo("Đúng hẹn");
    assertThat(edited.revision()).isEqualTo(1);
    assertThat(
            refusalOf(
                    () -> manage.edit(company.member, kpi.id(), ANY, () -> movedTo(company.beside)))
                .code())
        .isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(
            manage
                .edit(company.head, kpi.id(), ANY, () -> movedTo(company.beside))
                .definition()
                .unitId())
        .isEqualTo(company.beside);
  }

  @Test
  void rightsAndRevisionComeBeforeTheBody() {
    // Given
    Kpi kpi = ofTeam(company);
    var manage = company.world.manageKpis;

    // When
    OkrException unknown =
        refusalOf(
            () -> manage.edit(company.admin, new KpiId(company.world.ids.next()), ANY, unread()));
    OkrException denied = refusalOf(() -> manage.edit(company.colleague, kpi.id(), ANY, unread()));
    OkrException stale =
        refusalOf(() -> manage.edit(company.leader, kpi.id(), Precondition.revision(7), unread()));
    OkrException reporting =
        refusalOf(() -> company.world.reportKpis.record(company.colleague, kpi.id(), unread()));

    // Then
    assertThat(List.of(unknown, denied, stale, reporting))
        .extracting(OkrException::code)
        .containsExactly(
            ErrorCode.NOT_FOUND, ErrorCode.FORBIDDEN, ErrorCode.STALE, ErrorCode.FORBIDDEN);
  }

  @Test
  void everyChangeIsOnTheRecordAndTheSameAgainIsNone() {
    // Given
    Kpi kpi = ofTeam(company);
    int before = history(kpi).size();

    // When
    Kpi edited =
        company.world.manageKpis.edit(
            company.leader, kpi.id(), ANY, () -> ownedBy(company.colleague.person()));
    Kpi again =
        company.world.manageKpis.edit(
            company.leader, kpi.id(), ANY, () -> ownedBy(company.colleague.person()));

    // Then
    assertThat(again).isEqualTo(edited);
    assertThat(history(kpi).subList(before, history(kpi).size()))
        .extracting(HistoryView::entry)
        .extracting(line -> line.what() + ": " + line.before() + " > " + line.after())
        .containsExactly(
            "KPI_OWNERID: " + company.member.id().value() + " > " + company.colleague.id().value());
  }

  @Test
  void anArchivedOneKeepsItsReadingsAndMayComeBack() {
    // Given
    Kpi kpi = ofTeam(company);
    report(company, company.member, kpi, said("96"));
    var manage = company.world.manageKpis;

    // When
    manage.edit(company.leader, kpi.id(), ANY, () -> archived(true));

    // Then
    assertThat(refusalOf(() -> report(company, company.member, kpi, said("97"))).code())
        .isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
    assertThat(company.world.browseKpis.readings(kpi.id(), page()).items()).hasSize(1);
    assertThat(company.world.browseKpis.list(KpiFilter.atWorkIn(company.team), page()).items())
        .isEmpty();
    manage.edit(company.leader, kpi.id(), ANY, () -> archived(false));
    report(company, company.member, kpi, said("97"));
  }

  @Test
  void aReadingSaysWhetherItIsHealthyAndFresh() {
    // Given
    Kpi kpi = ofTeam(company);

    // When
    KpiReading reading = report(company, company.member, kpi, said("94"));

    // Then
    KpiView seen = company.world.browseKpis.get(kpi.id());
    assertThat(seen.kpi().latest()).isEqualTo(new Kpi.Latest(reading.value(), TODAY));
    assertThat(seen.kpi().healthy()).isFalse();
    assertThat(seen.fresh()).isTrue();
    assertThat(seen.kpi().revision()).isEqualTo(kpi.revision());
    assertThat(company.world.announcements.told()).contains(Topic.of(kpi.id()));
  }

  @Test
  void goesStaleAsTheDaysGoBy() {
    // Given
    Kpi kpi = ofTeam(company);
    report(company, company.member, kpi, said("96"));

    // When
    company.world.time.goTo(TODAY.plusDays(8));

    // Then
    assertThat(company.world.browseKpis.get(kpi.id()).fresh()).isFalse();
    KpiFilter stale = new KpiFilter(company.team, null, null, false, null);
    assertThat(company.world.browseKpis.list(stale, page()).items()).hasSize(1);
  }

  @Test
  void aReadingOfAnEarlierDayDoesNotMoveTheLatest() {
    // Given
    Kpi kpi = ofTeam(company);
    report(company, company.member, kpi, said("96"));

    // When
    report(company, company.member, kpi, said("90", TODAY.minusDays(3), null));

    // Then
    assertThat(company.world.browseKpis.get(kpi.id()).kpi().healthy()).isTrue();
  }

  @Test
  void aCorrectionAppendsAndTakesThePlaceOfWhatWasWrong() {
    // Given
    Kpi kpi = ofTeam(company);
    KpiReading wrong = report(company, company.member, kpi, said("9.6", TODAY.minusDays(1), null));

    // When
    KpiReading right = report(company, company.leader, kpi, said("96", null, wrong.id()));

    // Then
    assertThat(company.world.browseKpis.readings(kpi.id(), page()).items())
        .extracting(KpiReadingView::reading, KpiReadingView::corrected)
        .containsExactly(tuple(wrong, true), tuple(right, false));
    assertThat(right.on()).isEqualTo(wrong.on());
    assertThat(company.world.browseKpis.get(kpi.id()).kpi().healthy()).isTrue();
    assertThat(
            refusalOf(() -> report(company, company.member, kpi, said("97", null, wrong.id())))
                .code())
        .isEqualTo(ErrorCode.ALREADY_CORRECTED);
  }

  @Test
  void aReadingOfAnotherKpiIsNoneThatCanBeCorrected() {
    // Given
    KpiReading ofOther = report(company, company.member, ofTeam(company), said("96"));
    Kpi kpi = ofTeam(company);

    // When
    OkrException refused =
        refusalOf(() -> report(company, company.member, kpi, said("97", null, ofOther.id())));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
  }

  @Test
  void noReadingSpeaksOfTomorrow() {
    // Given
    Kpi kpi = ofTeam(company);

    // When
    OkrException refused =
        refusalOf(() -> report(company, company.member, kpi, said("97", TODAY.plusDays(1), null)));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FUTURE_DATE);
  }

  private List<HistoryView> history(Kpi kpi) {
    return company.world.browseKpis.history(kpi.id(), page()).items();
  }

  private static PageRequest page() {
    return PageRequest.first();
  }
}

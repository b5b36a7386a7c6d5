package vn.okr.application.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.KeyResultBuilder.aKeyResult;
import static vn.okr.testkit.LinksTo.first;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.TODAY;
import static vn.okr.testkit.SmallCompany.refusalOf;
import static vn.okr.testkit.SmallCompany.unread;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.absence.AnnounceAbsences.NewAbsence;
import vn.okr.application.checkin.CheckInDue;
import vn.okr.application.checkin.CheckInView;
import vn.okr.application.objective.DraftObjectives.ObjectiveEdit;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.organisation.SignIn.Claims;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.AbsenceId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Deputy;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.SmallCompany;

/** Whoever is away has a deputy with the same rights, whose doing is recorded under both names. */
class AbsencesTest {
  private final SmallCompany company = new SmallCompany();
  private final AnnounceAbsences absences = company.world.announceAbsences;
  private final Person substitute = substitute();

  @Test
  void oneAnnouncesOnesOwnAndAdminsAnyonesAndNobodyElse() {
    // When
    announce(company.leader, company.leader, TODAY, TODAY);
    announce(company.admin, company.leader, TODAY, TODAY.plusDays(3));
    OkrException byLead =
        refusalOf(() -> absences.announce(company.head, company.leader.person(), unread()));
    OkrException unknown =
        refusalOf(
            () -> absences.announce(company.admin, new PersonId(company.root.value()), unread()));

    // Then
    assertThat(of(company.leader)).hasSize(2);
    assertThat(byLead.code()).isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(unknown.code()).isEqualTo(ErrorCode.NOT_FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "0, -1, ENDS_BEFORE_START",
    "3, 2, ENDS_BEFORE_START",
    "-9, -1, ALREADY_OVER",
  })
  void daysThatMakeNoSenseAreRefused(int from, int until, ErrorCode expected) {
    // When
    OkrException refused =
        refusalOf(
            () ->
                announce(
                    company.leader, company.leader, TODAY.plusDays(from), TODAY.plusDays(until)));

    // Then
    assertThat(refused.code()).isEqualTo(expected);
    assertThat(of(company.leader)).isEmpty();
  }

  @Test
  void nobodyIsTheirOwnDeputyOrThatOfWhoHasLeftAndWhoHasLeftIsNoDeputy() {
    // Given
    Person left = aPerson().named("Đã nghỉ").inactive().build();
    company.world.people.add(left);

    // When
    OkrException own = refusalOf(() -> announceWith(company.leader, company.leader.person()));
    OkrException byLeft = refusalOf(() -> announceWith(company.leader, left.id()));
    OkrException ofLeft =
        refusalOf(
            () ->
                absences.announce(
                    company.admin, left.id(), () -> days(substitute.id(), TODAY, TODAY)));

    // Then
    assertThat(own.code()).isEqualTo(ErrorCode.OWN_DEPUTY);
    assertThat(byLeft.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(ofLeft.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void theRightIsThereFromTheFirstDayToTheLastInTheOrganisationsZone() {
    // Given
    announce(company.leader, company.leader, TODAY.plusDays(1), TODAY.plusDays(2));

    // When
    List<Boolean> standsIn = List.of(standsIn(0), standsIn(1), standsIn(2), standsIn(3));

    // Then
    assertThat(standsIn).containsExactly(false, true, true, false);
  }

  @Test
  void whatADeputyDoesIsRecordedUnderBothNames() {
    // Given
    Objective ofTeam = company.stored(anObjective(company.quarter, company.team).published());
    announce(company.leader, company.leader, TODAY, TODAY);
    Actor deputy = signIn();

    // When
    rename(deputy, ofTeam);
    company.checkIn(deputy, first(ofTeam), new Reading.OfValue(new Quantity(1)));

    // Then
    Deputy both = new Deputy(substitute.id(), company.leader.person());
    HistoryView line = company.historyOf(ofTeam.id()).getLast();
    assertThat(line.entry().by()).isEqualTo(both);
    assertThat(line.byName()).isEqualTo("Người thay mặt");
    assertThat(line.principalName()).isEqualTo("Trưởng nhóm");
    CheckInView checkIn = checkInsOn(first(ofTeam)).getFirst();
    assertThat(checkIn.checkIn().by()).isEqualTo(both);
    assertThat(checkIn.principalName()).isEqualTo("Trưởng nhóm");
  }

  @Test
  void whatADeputyDoesByARightOfTheirOwnIsTheirsAlone() {
    // Given
    Objective own =
        company.stored(
            anObjective(company.quarter, company.team)
                .with(aKeyResult().ownedBy(substitute.id()))
                .published());
    Objective personal = company.stored(anObjective(company.quarter, substitute.id()).published());
    announce(company.member, company.member, TODAY, TODAY);
    Actor deputy = signIn();

    // When
    rename(deputy, personal);
    company.checkIn(deputy, first(own), new Reading.OfValue(new Quantity(1)));

    // Then
    assertThat(company.historyOf(personal.id()).getLast().entry().by()).isEqualTo(substitute.id());
    assertThat(checkInsOn(first(own)).getFirst().checkIn().by()).isEqualTo(substitute.id());
  }

  @Test
  void aDeputysDeputyHasNoMoreThanTheDeputyHasOfTheirOwn() {
    // Given
    Objective ofTeam = company.stored(anObjective(company.quarter, company.team).published());
    announceWith(company.leader, company.colleague.person());
    announce(company.colleague, company.colleague, TODAY, TODAY);

    // When
    OkrException refused = refusalOf(() -> rename(signIn(), ofTeam));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void aDeputyOfAnAdminIsNoAdminAndManagesNobodysAbsences() {
    // Given
    announce(company.admin, company.admin, TODAY, TODAY);
    Actor deputy = signIn();

    // When
    OkrException refused =
        refusalOf(() -> absences.announce(deputy, company.admin.person(), unread()));

    // Then
    assertThat(deputy.admin()).isFalse();
    assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN);
  }

  @Test
  void aDeputyOwesTheCheckInsOfBoth() {
    // Given
    Objective ofTeam = company.stored(anObjective(company.quarter, company.team).published());
    Objective own = company.stored(anObjective(company.quarter, substitute.id()).published());
    announce(company.leader, company.leader, TODAY, TODAY);

    // When
    List<CheckInDue> due = company.world.listCheckInsDue.mine(signIn(), company.quarter);

    // Then
    assertThat(due)
        .extracting(row -> row.keyResult().keyResult().id())
        .containsExactlyInAnyOrder(first(ofTeam), first(own));
  }

  @Test
  void anAbsenceEndsBeforeItsTimeOnceAndTheRightWithIt() {
    // Given
    AbsenceId id = announce(company.leader, company.leader, TODAY, TODAY.plusDays(9));

    // When
    OkrException byDeputy = refusalOf(() -> absences.end(signIn(), id, ANY));
    OkrException stale =
        refusalOf(() -> absences.end(company.leader, id, Precondition.revision(7)));
    boolean before = standsIn(0);
    absences.end(company.leader, id, Precondition.revision(0));
    OkrException again = refusalOf(() -> absences.end(company.admin, id, ANY));

    // Then
    assertThat(byDeputy.code()).isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(stale.code()).isEqualTo(ErrorCode.STALE);
    assertThat(before).isTrue();
    assertThat(standsIn(0)).isFalse();
    assertThat(again.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
    assertThat(company.world.browseAbsences.get(id).absence().endedAt()).isNotNull();
    assertThat(of(company.leader)).isEmpty();
  }

  @Test
  void whoAnnouncedAndWhoEndedItIsOnTheRecord() {
    // Given
    AbsenceId id = announce(company.admin, company.leader, TODAY, TODAY.plusDays(1));

    // When
    absences.end(company.leader, id, ANY);

    // Then
    assertThat(company.world.history.of(id.value(), PageRequest.first()).items())
        .extracting(line -> line.entry().what() + " " + line.byName())
        .containsExactly(
            "ABSENCE_PERSONID Quản trị",
            "ABSENCE_DEPUTYID Quản trị",
            "ABSENCE_FROM Quản trị",
            "ABSENCE_UNTIL Quản trị",
            "ABSENCE_ENDEDAT Trưởng nhóm");
  }

  private boolean standsIn(int daysAhead) {
    company.world.time.goTo(TODAY.plusDays(daysAhead));
    Actor deputy = signIn();
    boolean listed = !company.world.browseAbsences.deputisedBy(deputy).isEmpty();
    assertThat(listed).isEqualTo(!deputy.standsInFor().isEmpty());
    return listed;
  }

  private void rename(Actor actor, Objective objective) {
    company.world.draftObjectives.edit(
        actor,
        objective.id(),
        ANY,
        () ->
            new ObjectiveEdit(
                Patch.to(new Title("Tên khác")), Patch.keep(), Patch.keep(), Patch.keep(), null));
  }

  private Actor signIn() {
    Identity identity = Objects.requireNonNull(substitute.identity());
    return company.world.recogniseCallers.recognise(
        new Claims(identity, null, null, null, null, null, null, false));
  }

  private AbsenceId announce(Actor by, Actor of, LocalDate from, LocalDate until) {
    return absences.announce(by, of.person(), () -> days(substitute.id(), from, until));
  }

  private void announceWith(Actor of, PersonId deputy) {
    absences.announce(of, of.person(), () -> days(deputy, TODAY, TODAY));
  }

  private static NewAbsence days(PersonId deputy, LocalDate from, LocalDate until) {
    return new NewAbsence(deputy, from, until);
  }

  private List<AbsenceView> of(Actor person) {
    return company.world.browseAbsences.of(person.person(), PageRequest.first()).items();
  }

  private List<CheckInView> checkInsOn(KeyResultId keyResult) {
    return company.world.browseCheckIns.list(company.admin, keyResult, PageRequest.first()).items();
  }

  private Person substitute() {
    Person person =
        aPerson().named("Người thay mặt").knownAs("https://sso.example.vn", "sub-9").build();
    company.world.people.add(person);
    return person;
  }
}

package vn.okr.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.organisation.ManageUnits.NewUnit;
import vn.okr.application.organisation.ManageUnits.UnitEdit;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.OkrWorld;
import vn.okr.testkit.SmallCompany;

/** M2: one tree of units, with the company at its root. */
class ManageUnitsTest {
  private static final Title NAME = new Title("Phòng Kế toán");

  private final SmallCompany company = new SmallCompany();

  @Test
  void anEmptyOrganisationBeginsWithItsCompany() {
    // Given
    OkrWorld empty = new OkrWorld();
    Actor admin = new Actor(new PersonId(empty.ids.next()), true);
    NewUnit wanted = new NewUnit(NAME, UnitKind.COMPANY, null, Set.of());

    // When
    Unit made = empty.manageUnits.create(admin, () -> wanted);

    // Then
    assertThat(empty.browseOrganisation.unit(made.id())).isEqualTo(made);
    assertThat(made.isRoot()).isTrue();
  }

  @Test
  void thereIsOneCompany() {
    // Given
    NewUnit second = new NewUnit(NAME, UnitKind.COMPANY, null, Set.of());

    // When
    OkrException refused = refusalOf(() -> create(second));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
  }

  @Test
  void aParentThatIsUnknownOrArchivedIsRefused() {
    // Given
    edit(company.beside, archive());
    NewUnit below = new NewUnit(NAME, UnitKind.TEAM, company.beside, Set.of());

    // When
    OkrException refused = refusalOf(() -> create(below));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/parentId");
  }

  @Test
  void whoLeadsMustBeThere() {
    // Given
    Person gone = aPerson().inactive().build();
    company.world.people.add(gone);
    List<PersonId> leads = List.of(company.member.person(), gone.id());
    NewUnit wanted = new NewUnit(NAME, UnitKind.TEAM, company.department, leads);

    // When
    OkrException refused = refusalOf(() -> create(wanted));

    // Then
    assertThat(refused.violations()).extracting(v -> v.pointer()).containsExactly("/leads/1");
  }

  @Test
  void aUnitIsNotMovedBelowItself() {
    // Given
    UnitEdit belowItsTeam = parent(company.team);

    // When
    OkrException refused = refusalOf(() -> edit(company.department, belowItsTeam));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_TREE);
  }

  @Test
  void theCompanyStaysTheRoot() {
    // Given
    UnitEdit below = parent(company.team);

    // When
    OkrException refused = refusalOf(() -> edit(company.root, below));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_TREE);
  }

  @Test
  void aUnitAboveActiveOnesIsNotArchived() {
    // Given
    UnitEdit archive = archive();

    // When
    OkrException refused = refusalOf(() -> edit(company.department, archive));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.IN_USE);
  }

  @Test
  void aUnitIsNotRevivedBelowAnArchivedOne() {
    // Given
    edit(company.team, archive());
    edit(company.beside, archive());
    edit(company.department, archive());

    // When
    OkrException refused = refusalOf(() -> edit(company.team, revive()));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
    assertThat(company.world.browseOrganisation.unit(company.team).archived()).isTrue();
  }

  @Test
  void aUnitIsRevivedBelowAnActiveOne() {
    // Given
    edit(company.team, archive());

    // When
    Unit revived = edit(company.team, revive());

    // Then
    assertThat(revived.archived()).isFalse();
  }

  @Test
  void aMovedUnitCountsItsRevisionUp() {
    // Given
    UnitEdit toTheTop = parent(company.root);

    // When
    Unit moved = edit(company.team, toTheTop);

    // Then
    assertThat(moved.revision()).isEqualTo(1);
    assertThat(company.world.units.tree().lineOf(company.team))
        .containsExactly(company.team, company.root);
  }

  @Test
  void leadsThatStayedAreNotAskedForWhenOtherThingsChange() {
    // Given
    Person leader = company.world.people.find(company.leader.person()).orElseThrow();
    company.world.people.save(inactive(leader));

    // When
    Unit renamed =
        edit(
            company.team,
            new UnitEdit(Patch.to(NAME), Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep()));

    // Then
    assertThat(renamed.leads()).containsExactly(company.leader.person());
  }

  @Test
  void aLeadWhoLeftTheCompanyKeepsNobodyFromLeadingBesideThem() {
    // Given
    Person leader = company.world.people.find(company.leader.person()).orElseThrow();
    company.world.people.save(inactive(leader));
    List<PersonId> both = List.of(company.leader.person(), company.member.person());

    // When
    Unit led =
        edit(
            company.team,
            new UnitEdit(Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(both), Patch.keep()));

    // Then
    assertThat(led.leads()).containsExactlyInAnyOrderElementsOf(both);
  }

  @Test
  void membershipsBeginAndEnd() {
    // Given
    company.world.manageUnits.addMember(
        company.admin, company.beside, company.stranger.person(), ANY);

    // When
    company.world.manageUnits.removeMember(
        company.admin, company.beside, company.stranger.person(), ANY);

    // Then
    assertThat(company.world.browseOrganisation.person(company.stranger.person()).units())
        .isEmpty();
  }

  @Test
  void aMembershipMeantForAnotherRevisionOfTheUnitIsRefused() {
    // Given
    Precondition stale = Precondition.revision(7);

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.manageUnits.addMember(
                    company.admin, company.beside, company.stranger.person(), stale));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
    assertThat(company.world.browseOrganisation.person(company.stranger.person()).units())
        .isEmpty();
  }

  @Test
  void onlyKnownPeopleJoin() {
    // Given
    PersonId unknown = new PersonId(company.world.ids.next());

    // When
    OkrException refused =
        refusalOf(
            () -> company.world.manageUnits.addMember(company.admin, company.team, unknown, ANY));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND);
  }

  private Unit create(NewUnit unit) {
    return company.world.manageUnits.create(company.admin, () -> unit);
  }

  private Unit edit(UnitId unit, UnitEdit edit) {
    return company.world.manageUnits.edit(company.admin, unit, ANY, () -> edit);
  }

  private static UnitEdit parent(UnitId parent) {
    return new UnitEdit(Patch.keep(), Patch.keep(), Patch.to(parent), Patch.keep(), Patch.keep());
  }

  private static UnitEdit archive() {
    return new UnitEdit(Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(true));
  }

  private static UnitEdit revive() {
    return new UnitEdit(Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(false));
  }

  private static Person inactive(Person person) {
    return new Person(
        person.id(),
        person.displayName(),
        person.email(),
        person.employeeNumber(),
        person.identity(),
        person.locale(),
        person.zone(),
        false,
        person.revision() + 1);
  }
}

package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** What every store of units knows of the places of owners and of membership. */
public abstract class AffiliationsContract extends PortContract {

  @Test
  void aUnitStandsBelowTheUnitsAboveItAndIsLedByTheirLeads() {
    // Given
    PersonId head = scene.person();
    PersonId leader = scene.person();
    UnitId company = scene.company();
    UnitId department = scene.department(head);
    UnitId team = scene.team(department, leader);
    scene.team(department, scene.person());

    // When
    Affiliation place = placeOf(Owner.of(team));

    // Then
    assertThat(place)
        .isEqualTo(
            new Affiliation(
                Owner.of(team),
                Level.TEAM,
                Set.of(team),
                Set.of(department, company),
                withLeadsOf(company, head, leader)));
  }

  @Test
  void aPersonStandsInTheUnitsTheyLeadAndBelongTo() {
    // Given
    PersonId person = scene.person();
    PersonId head = scene.person();
    UnitId company = scene.company();
    UnitId led = scene.department(person);
    UnitId other = scene.department(head);
    UnitId team = scene.team(other);
    scene.join(team, person);

    // When
    Affiliation place = placeOf(Owner.of(person));

    // Then
    assertThat(place)
        .isEqualTo(
            new Affiliation(
                Owner.of(person),
                Level.INDIVIDUAL,
                Set.of(led, team),
                Set.of(other, company),
                withLeadsOf(company, person, head)));
  }

  @Test
  void aPersonWithoutUnitsStandsNowhere() {
    // Given
    PersonId person = scene.person();

    // When
    Affiliation place = placeOf(Owner.of(person));

    // Then
    assertThat(place)
        .isEqualTo(
            new Affiliation(Owner.of(person), Level.INDIVIDUAL, Set.of(), Set.of(), Set.of()));
  }

  @Test
  void archivedUnitsAndInactivePeopleKeepTheirPlace() {
    // Given
    UnitId department = scene.department();
    UnitId archived = scene.add(aUnit().teamOf(department).archived().build()).id();
    PersonId inactive = scene.add(aPerson().inactive().build()).id();
    scene.join(department, inactive);

    // When
    Map<Owner, Affiliation> places = placesOf(Owner.of(archived), Owner.of(inactive));

    // Then
    assertThat(at(places, Owner.of(archived)).unitsAbove()).contains(department);
    assertThat(at(places, Owner.of(inactive)).units()).containsExactly(department);
  }

  @Test
  void unknownOwnersHaveNoPlace() {
    // Given
    Owner unit = Owner.of(new UnitId(scene.id()));
    Owner person = Owner.of(new PersonId(scene.id()));
    Owner known = Owner.of(scene.person());

    // When
    Map<Owner, Affiliation> places = placesOf(unit, known, person);

    // Then
    assertThat(places).containsOnlyKeys(known);
  }

  @Test
  void joiningTwiceIsJoiningOnce() {
    // Given
    PersonId person = scene.person();
    UnitId department = scene.department();
    scene.join(department, person);

    // When
    run(() -> ports.units().addMember(department, person));

    // Then
    assertThat(placeOf(Owner.of(person)).units()).containsExactly(department);
  }

  @Test
  void whoLeavesAUnitStandsThereNoLonger() {
    // Given
    PersonId person = scene.person();
    UnitId left = scene.department();
    UnitId kept = scene.department();
    scene.join(left, person);
    scene.join(kept, person);

    // When
    run(() -> ports.units().removeMember(left, person));

    // Then
    assertThat(placeOf(Owner.of(person)).units()).containsExactly(kept);
  }

  @Test
  void leavingAUnitOneIsNotInChangesNothing() {
    // Given
    PersonId person = scene.person();
    UnitId department = scene.department();

    // When
    run(() -> ports.units().removeMember(department, person));

    // Then
    assertThat(placeOf(Owner.of(person)).units()).isEmpty();
  }

  @Test
  void onlyWhatExistsAndIsInUseMayOwnGoals() {
    // Given
    UnitId unit = scene.department();
    UnitId archived = scene.add(aUnit().teamOf(unit).archived().build()).id();
    PersonId person = scene.person();
    PersonId inactive = scene.add(aPerson().inactive().build()).id();
    List<Owner> owners =
        List.of(
            Owner.of(unit),
            Owner.of(archived),
            Owner.of(person),
            Owner.of(inactive),
            Owner.of(new UnitId(scene.id())),
            Owner.of(new PersonId(scene.id())));

    // When
    List<Owner> allowed =
        inTransaction(() -> owners.stream().filter(ports.units()::mayOwn).toList());

    // Then
    assertThat(allowed).containsExactly(Owner.of(unit), Owner.of(person));
  }

  private Affiliation placeOf(Owner owner) {
    return at(placesOf(owner), owner);
  }

  private Map<Owner, Affiliation> placesOf(Owner... owners) {
    return inTransaction(() -> ports.units().affiliations(List.of(owners)));
  }

  private Set<PersonId> withLeadsOf(UnitId company, PersonId... others) {
    Set<PersonId> leads =
        new HashSet<>(inTransaction(() -> ports.units().find(company).orElseThrow().leads()));
    leads.addAll(List.of(others));
    return leads;
  }
}

package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.organisation.Organisations.COMPANY;
import static vn.okr.domain.organisation.Organisations.ENGINEERING;
import static vn.okr.domain.organisation.Organisations.MARKETING;
import static vn.okr.domain.organisation.Organisations.PLATFORM;
import static vn.okr.domain.organisation.Organisations.TREE;
import static vn.okr.domain.organisation.Organisations.person;
import static vn.okr.domain.organisation.Organisations.unit;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AffiliationTest {
  private static final PersonId CEO = person(101);
  private static final PersonId ENGINEERING_LEAD = person(102);
  private static final PersonId PLATFORM_LEAD = person(103);
  private static final PersonId MARKETING_LEAD = person(105);
  private static final Map<UnitId, Set<PersonId>> LEADS =
      Map.of(
          COMPANY, Set.of(CEO),
          ENGINEERING, Set.of(ENGINEERING_LEAD),
          PLATFORM, Set.of(PLATFORM_LEAD, CEO),
          MARKETING, Set.of(MARKETING_LEAD));

  @Test
  void aUnitStandsBelowAllAboveItAndIsLedByTheirLeads() {
    // When
    Affiliation place = in(Owner.of(PLATFORM), PLATFORM);

    // Then
    assertThat(place.units()).containsExactly(PLATFORM);
    assertThat(place.unitsAbove()).containsExactlyInAnyOrder(ENGINEERING, COMPANY);
    assertThat(place.leads()).containsExactlyInAnyOrder(CEO, ENGINEERING_LEAD, PLATFORM_LEAD);
  }

  @Test
  void theCompanyStandsBelowNothing() {
    // When
    Affiliation place = in(Owner.of(COMPANY), COMPANY);

    // Then
    assertThat(place.unitsAbove()).isEmpty();
    assertThat(place.leads()).containsExactly(CEO);
  }

  @Test
  void aPersonStandsInSeveralUnits() {
    // When
    Affiliation place = in(Owner.of(person(120)), PLATFORM, MARKETING);

    // Then
    assertThat(place.units()).containsExactlyInAnyOrder(PLATFORM, MARKETING);
    assertThat(place.unitsAbove()).containsExactlyInAnyOrder(ENGINEERING, COMPANY);
    assertThat(place.leads())
        .containsExactlyInAnyOrder(CEO, ENGINEERING_LEAD, PLATFORM_LEAD, MARKETING_LEAD);
  }

  @Test
  void aPersonWithoutAUnitIsLedByNobody() {
    // When
    Affiliation place = in(Owner.of(person(120)));

    // Then
    assertThat(place.units()).isEmpty();
    assertThat(place.unitsAbove()).isEmpty();
    assertThat(place.leads()).isEmpty();
  }

  @Test
  void aUnitOutsideTheTreeStandsBelowNothing() {
    // When
    Affiliation place = in(Owner.of(unit(99)), unit(99));

    // Then
    assertThat(place.unitsAbove()).isEmpty();
    assertThat(place.leads()).isEmpty();
  }

  static Stream<Arguments> levels() {
    return Stream.of(
        Arguments.of(Owner.of(COMPANY), Level.COMPANY),
        Arguments.of(Owner.of(MARKETING), Level.DEPARTMENT),
        Arguments.of(Owner.of(PLATFORM), Level.TEAM),
        Arguments.of(Owner.of(unit(99)), Level.TEAM),
        Arguments.of(Owner.of(person(101)), Level.INDIVIDUAL));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("levels")
  void setsObjectivesOnTheLevelOfItsOwner(Owner owner, Level expected) {
    // When
    Affiliation place = in(owner);

    // Then
    assertThat(place.level()).isEqualTo(expected);
    assertThat(place.owner()).isEqualTo(owner);
  }

  private static Affiliation in(Owner owner, UnitId... units) {
    return Affiliation.in(TREE, owner, Set.of(units), unit -> LEADS.getOrDefault(unit, Set.of()));
  }
}

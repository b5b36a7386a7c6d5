package vn.okr.domain.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.objective.KeyResultBuilder.aKeyResult;
import static vn.okr.domain.objective.ObjectiveBuilder.anObjective;
import static vn.okr.domain.organisation.Organisations.COMPANY;
import static vn.okr.domain.organisation.Organisations.ENGINEERING;
import static vn.okr.domain.organisation.Organisations.MARKETING;
import static vn.okr.domain.organisation.Organisations.PLATFORM;
import static vn.okr.domain.organisation.Organisations.TREE;
import static vn.okr.domain.organisation.Organisations.person;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Deputy;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.OkrException;

@DisplayName("M5: everyone reads what is published; the rest is granted line by line")
class ObjectiveRightsTest {
  private static final Map<UnitId, Set<PersonId>> LEADS =
      Map.of(
          COMPANY, Set.of(person(101)),
          ENGINEERING, Set.of(person(102)),
          PLATFORM, Set.of(person(103)),
          MARKETING, Set.of(person(105)));
  private static final Map<String, Actor> ACTORS =
      Map.of(
          "employee", new Actor(person(119), false),
          "member", new Actor(person(120), false),
          "key result owner", new Actor(person(121), false),
          "lead", new Actor(person(102), false),
          "lead above", new Actor(person(101), false),
          "lead below", new Actor(person(103), false),
          "lead beside", new Actor(person(105), false),
          "admin", new Actor(person(119), true),
          "machine named for it", machine(aKeyResult(1).build().id()),
          "machine", machine(aKeyResult(2).build().id()));

  @ParameterizedTest(name = "{0}, {1} of {2}: read {3}, edit {4}, check in {5}")
  @CsvSource({
    "employee,         DRAFT,     unit,   not-found, not-found, not-found",
    "member,           DRAFT,     unit,   not-found, not-found, not-found",
    "key result owner, DRAFT,     unit,   not-found, not-found, not-found",
    "lead,             DRAFT,     unit,   yes,       yes,       yes",
    "lead above,       DRAFT,     unit,   yes,       yes,       yes",
    "lead below,       DRAFT,     unit,   not-found, not-found, not-found",
    "lead beside,      DRAFT,     unit,   not-found, not-found, not-found",
    "admin,            DRAFT,     unit,   yes,       yes,       yes",
    "employee,         DRAFT,     person, not-found, not-found, not-found",
    "member,           DRAFT,     person, yes,       yes,       yes",
    "key result owner, DRAFT,     person, not-found, not-found, not-found",
    "lead,             DRAFT,     person, yes,       forbidden, forbidden",
    "lead above,       DRAFT,     person, yes,       forbidden, forbidden",
    "lead below,       DRAFT,     person, not-found, not-found, not-found",
    "lead beside,      DRAFT,     person, not-found, not-found, not-found",
    "admin,            DRAFT,     person, yes,       yes,       yes",
    "machine named for it, DRAFT,     unit, not-found, not-found, not-found",
    "machine named for it, PUBLISHED, unit, yes,       forbidden, yes",
    "machine,          PUBLISHED, unit,   yes,       forbidden, forbidden",
    "employee,         PUBLISHED, unit,   yes,       forbidden, forbidden",
    "member,           PUBLISHED, unit,   yes,       forbidden, forbidden",
    "key result owner, PUBLISHED, unit,   yes,       forbidden, yes",
    "lead,             PUBLISHED, unit,   yes,       yes,       yes",
    "lead above,       PUBLISHED, unit,   yes,       yes,       yes",
    "lead below,       PUBLISHED, unit,   yes,       forbidden, forbidden",
    "lead beside,      PUBLISHED, unit,   yes,       forbidden, forbidden",
    "admin,            PUBLISHED, unit,   yes,       yes,       yes",
    "employee,         PUBLISHED, person, yes,       forbidden, forbidden",
    "member,           PUBLISHED, person, yes,       yes,       yes",
    "key result owner, PUBLISHED, person, yes,       forbidden, yes",
    "lead,             PUBLISHED, person, yes,       forbidden, forbidden",
    "lead above,       PUBLISHED, person, yes,       forbidden, forbidden",
    "lead below,       PUBLISHED, person, yes,       forbidden, forbidden",
    "lead beside,      PUBLISHED, person, yes,       forbidden, forbidden",
    "admin,            PUBLISHED, person, yes,       yes,       yes",
    "employee,         CLOSED,    unit,   yes,       forbidden, forbidden",
    "employee,         CLOSED,    person, yes,       forbidden, forbidden",
    "employee,         DROPPED,   unit,   yes,       forbidden, forbidden",
    "employee,         DROPPED,   person, yes,       forbidden, forbidden",
  })
  void areDecidedOnTheOwnersPlace(
      String who, ObjectiveState state, String of, String read, String edit, String checkIn) {
    // Given
    Objective objective = objective(state);

    // When
    ObjectiveRights rights = new ObjectiveRights(ACTORS.get(who), placeOf(of));

    // Then
    KeyResult keyResult = objective.keyResults().all().getFirst();
    assertThat(answer(() -> rights.requireRead(objective))).isEqualTo(read);
    assertThat(answer(() -> rights.requireEdit(objective))).isEqualTo(edit);
    assertThat(answer(() -> rights.requireCheckIn(objective, keyResult))).isEqualTo(checkIn);
    assertThat(rights.mayRead(objective)).isEqualTo(read.equals("yes"));
  }

  @ParameterizedTest(name = "{0}, of {1}: create {2}, see drafts {3}")
  @CsvSource({
    "employee,    unit,   forbidden, false",
    "member,      unit,   forbidden, false",
    "lead,        unit,   yes,       true",
    "lead above,  unit,   yes,       true",
    "lead below,  unit,   forbidden, false",
    "lead beside, unit,   forbidden, false",
    "admin,       unit,   yes,       true",
    "employee,    person, forbidden, false",
    "member,      person, yes,       true",
    "lead,        person, forbidden, true",
    "lead above,  person, forbidden, true",
    "admin,       person, yes,       true",
  })
  void decideWhoCreatesAndSeesDrafts(String who, String of, String create, boolean drafts) {
    // When
    ObjectiveRights rights = new ObjectiveRights(ACTORS.get(who), placeOf(of));

    // Then
    assertThat(answer(rights::requireEdit)).isEqualTo(create);
    assertThat(rights.mayEdit()).isEqualTo(create.equals("yes"));
    assertThat(rights.maySeeDrafts()).isEqualTo(drafts);
  }

  @ParameterizedTest(name = "a deputy of the {0}, of {1}: edited by {2}, checked in by {3}")
  @CsvSource({
    "member,           unit,   self, self",
    "member,           person, both, both",
    "key result owner, unit,   self, both",
    "key result owner, person, self, both",
    "lead,             unit,   both, both",
    "lead,             person, self, self",
    "lead above,       unit,   both, both",
  })
  void nameTheDeputyWithThePersonWhoseRightItIs(
      String who, String of, String edited, String checkedIn) {
    // Given
    PersonId principal = ACTORS.get(who).person();
    Actor deputy = new Actor(person(119), false, Set.of(principal));
    Deputy both = new Deputy(person(119), principal);
    KeyResult keyResult = objective(ObjectiveState.PUBLISHED).keyResults().all().getFirst();

    // When
    ObjectiveRights rights = new ObjectiveRights(deputy, placeOf(of));

    // Then
    assertThat(rights.mayEdit()).isEqualTo(edited.equals("both"));
    assertThat(rights.mayCheckIn(keyResult)).isEqualTo(checkedIn.equals("both"));
    assertThat(rights.editor(_ -> false)).isEqualTo(edited.equals("both") ? both : person(119));
    assertThat(rights.editor(principal::equals)).isEqualTo(both);
    assertThat(rights.reporter(keyResult)).isEqualTo(checkedIn.equals("both") ? both : person(119));
  }

  private static Actor machine(KeyResultId reportsOn) {
    return new Actor(new ServiceAccountId(new UUID(0, 1)), false, true, Set.of(reportsOn.value()));
  }

  private static Affiliation placeOf(String owner) {
    return Affiliation.in(
        TREE,
        owner.equals("unit") ? Owner.of(ENGINEERING) : Owner.of(person(120)),
        Set.of(ENGINEERING),
        unit -> LEADS.getOrDefault(unit, Set.of()));
  }

  private static Objective objective(ObjectiveState state) {
    return anObjective().with(aKeyResult(1).ownedBy(person(121))).in(state).build();
  }

  private static String answer(Runnable asked) {
    try {
      asked.run();
      return "yes";
    } catch (OkrException refusal) {
      return refusal.code().value();
    }
  }
}

package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.organisation.PersonView.Role;
import vn.okr.application.organisation.PersonView.UnitRole;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** What every reader of people tells. */
public abstract class PeopleReaderContract extends PortContract {

  @Test
  void aPersonIsShownWithTheirUnitsTheLedOnesFirst() {
    // Given
    Person person = scene.add(aPerson().named("Phạm Đức Anh").numbered(unique()).build());
    UnitId company = scene.company();
    UnitId joined = scene.add(aUnit().named("Phòng A").departmentOf(company).build()).id();
    UnitId led =
        scene.add(aUnit().named("Phòng B").departmentOf(company).ledBy(person.id()).build()).id();
    scene.join(joined, person.id());

    // When
    Optional<PersonView> found = find(person.id());

    // Then
    assertThat(found)
        .contains(
            new PersonView(
                person,
                List.of(
                    new UnitRole(led, "Phòng B", Role.LEAD),
                    new UnitRole(joined, "Phòng A", Role.MEMBER))));
  }

  @Test
  void whoLeadsAUnitAndBelongsToItIsNamedAsLeadOnly() {
    // Given
    PersonId person = scene.person();
    UnitId unit = scene.department(person);
    scene.join(unit, person);

    // When
    PersonView view = find(person).orElseThrow();

    // Then
    assertThat(view.units()).containsExactly(new UnitRole(unit, "Phòng Tiếp thị", Role.LEAD));
  }

  @Test
  void aPersonWithoutUnitsIsShownToo() {
    // Given
    Person person = scene.add(aPerson().inactive().build());

    // When
    Optional<PersonView> found = find(person.id());

    // Then
    assertThat(found).contains(new PersonView(person, List.of()));
  }

  @Test
  void anUnknownPersonIsNotFound() {
    // Given
    PersonId unknown = new PersonId(scene.id());

    // When
    Optional<PersonView> found = find(unknown);

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void aUnitHoldsThoseWhoLeadItAndThoseWhoBelongToIt() {
    // Given
    PersonId lead = scene.person();
    PersonId member = scene.person();
    PersonId below = scene.person();
    UnitId unit = scene.department(lead);
    scene.team(unit, below);
    scene.join(unit, member);
    scene.join(unit, lead);

    // When
    List<PersonId> found = list(null, unit, 200);

    // Then
    assertThat(found).containsExactly(lead, member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do dang",
        "ĐỖ ĐĂNG",
        "Đăng Đỗ",
        "khoa do",
        "kho",
        "hoa.sen do",
        "\u0110o\u0302\u0303"
      })
  void searchIgnoresAccentsAndTheOrderOfWords(String words) {
    // Given
    UnitId unit = scene.department();
    PersonId wanted =
        joined(unit, aPerson().named("Đỗ Đăng Khoa").reachedAt("khoa.dd@hoa.sen.vn").build());
    joined(unit, aPerson().named("Lý Nhã Kỳ").build());

    // When
    List<PersonId> found = list(words, unit, 200);

    // Then
    assertThat(found).containsExactly(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoa khoi", "ang", "?!", "%", "'; drop table person; --", "\\"})
  void wordsThatBeginNoWordFindNobody(String words) {
    // Given
    UnitId unit = scene.department();
    joined(unit, aPerson().named("Đỗ Đăng Khoa").build());

    // When
    List<PersonId> found = list(words, unit, 200);

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void searchGoesThroughTheWholeCompany() {
    // Given
    String word = "x" + unique().replace("-", "");
    PersonId wanted = scene.add(aPerson().named("Võ " + word + " Hân").build()).id();

    // When
    List<PersonId> found = list(word + " vo", null, 200);

    // Then
    assertThat(found).containsExactly(wanted);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 200})
  void pagesLoseAndRepeatNothing(int limit) {
    // Given
    UnitId unit = scene.department();
    List<PersonId> wanted = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      wanted.add(joined(unit, aPerson().named("Người thứ " + i).build()));
      joined(unit, aPerson().named("Ai đó").build());
    }

    // When
    List<PersonId> found = list("nguoi thu", unit, limit);

    // Then
    assertThat(found).containsExactlyElementsOf(wanted);
  }

  @Test
  void onlyWhoIsActiveIsListedOrOnlyWhoIsNot() {
    // Given
    UnitId unit = scene.department();
    PersonId stays = joined(unit, aPerson().build());
    PersonId left = joined(unit, aPerson().inactive().build());

    // When
    List<PersonId> active = list(unit, true);
    List<PersonId> inactive = list(unit, false);

    // Then
    assertThat(active).containsExactly(stays);
    assertThat(inactive).containsExactly(left);
  }

  private List<PersonId> list(UnitId unit, boolean active) {
    List<PersonView> found =
        allPages(200, page -> ports.peopleReader().page(null, unit, active, page));
    return found.stream().map(view -> view.person().id()).toList();
  }

  private PersonId joined(UnitId unit, Person person) {
    scene.join(unit, scene.add(person).id());
    return person.id();
  }

  private Optional<PersonView> find(PersonId id) {
    return inTransaction(() -> ports.peopleReader().find(id));
  }

  private List<PersonId> list(@Nullable String words, @Nullable UnitId unit, int limit) {
    List<PersonView> found =
        allPages(limit, page -> ports.peopleReader().page(words, unit, null, page));
    return found.stream().map(view -> view.person().id()).toList();
  }

  private String unique() {
    return scene.id().toString();
  }
}

package vn.okr.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.SmallCompany.ANY;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.application.PageRequest;
import vn.okr.application.Patch;
import vn.okr.application.organisation.MyProfile.ProfileEdit;
import vn.okr.application.organisation.PersonView.Role;
import vn.okr.application.organisation.PersonView.UnitRole;
import vn.okr.application.organisation.RegisterPeople.NewPerson;
import vn.okr.application.organisation.RegisterPeople.PersonEdit;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;
import vn.okr.testkit.SmallCompany;

/** An admin registers people; they keep their own language and zone. */
class RegisterPeopleTest {
  private final SmallCompany company = new SmallCompany();

  @Test
  void aRegisteredPersonStandsInTheirUnits() {
    // Given
    NewPerson wanted = newPerson("NV-1", List.of(company.team));

    // When
    PersonView registered = company.world.registerPeople.register(company.admin, () -> wanted);

    // Then
    assertThat(registered.units())
        .containsExactly(new UnitRole(company.team, "Nhóm Nội dung", Role.MEMBER));
    assertThat(registered.person().identity()).isNull();
    assertThat(registered.person().active()).isTrue();
  }

  @Test
  void anEmployeeNumberIsTakenOnce() {
    // Given
    company.world.registerPeople.register(company.admin, () -> newPerson("NV-1", List.of()));

    // When
    OkrException refused =
        refusalOf(
            () ->
                company.world.registerPeople.register(
                    company.admin, () -> newPerson("NV-1", List.of())));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
  }

  @Test
  void whoIsErasedKeepsAPseudonymAlone() {
    // Given
    NewPerson wanted = newPerson("NV-1", List.of(company.team));
    Person registered = company.world.registerPeople.register(company.admin, () -> wanted).person();
    company.world.registerPeople.edit(
        company.admin, registered.id(), ANY, () -> PersonEdit.activity(false));

    // When
    Person erased =
        company.world.registerPeople.erase(company.admin, registered.id(), ANY).person();

    // Then
    assertThat(erased)
        .isEqualTo(
            new Person(
                registered.id(),
                new Title("#" + registered.id().value().toString().substring(28)),
                null,
                null,
                null,
                null,
                null,
                false,
                2));
    assertThat(company.world.browseOrganisation.people("moi", null, PageRequest.first()).items())
        .isEmpty();
  }

  @Test
  void whoIsActiveIsNotErased() {
    // When
    OkrException refused =
        refusalOf(
            () -> company.world.registerPeople.erase(company.admin, company.member.person(), ANY));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ILLEGAL_TRANSITION);
  }

  @Test
  void manyAreRegisteredOrNobody() {
    // Given
    UnitId unknown = new UnitId(company.world.ids.next());
    List<NewPerson> all =
        List.of(
            newPerson("NV-1", List.of()),
            newPerson("NV-2", List.of(unknown)),
            newPerson("NV-3", List.of(company.team, unknown)));

    // When
    OkrException refused =
        refusalOf(() -> company.world.registerPeople.registerAll(company.admin, () -> all));

    // Then
    assertThat(refused.violations())
        .extracting(v -> v.pointer())
        .containsExactly("/items/1/units/0", "/items/2/units/1");
    assertThat(company.world.browseOrganisation.people("moi", null, PageRequest.first()).items())
        .isEmpty();
  }

  @Test
  void numbersTakenAreRefusedRowByRowBeforeAnybodyIsRegistered() {
    // Given
    company.world.registerPeople.register(company.admin, () -> newPerson("NV-1", List.of()));
    List<NewPerson> all =
        List.of(
            newPerson("NV-2", List.of()),
            newPerson("NV-1", List.of()),
            newPerson("NV-3", List.of()),
            newPerson("NV-2", List.of()));

    // When
    OkrException refused =
        refusalOf(() -> company.world.registerPeople.registerAll(company.admin, () -> all));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
    assertThat(refused.violations())
        .extracting(v -> v.pointer() + " " + v.code())
        .containsExactly(
            "/items/1/employeeNumber already-exists", "/items/3/employeeNumber duplicate");
    assertThat(company.world.browseOrganisation.people("moi", null, PageRequest.first()).items())
        .hasSize(1);
  }

  @Test
  void manyAreRegisteredAtOnce() {
    // Given
    List<NewPerson> all =
        List.of(newPerson("NV-1", List.of()), newPerson("NV-2", List.of(company.team)));

    // When
    int registered = company.world.registerPeople.registerAll(company.admin, () -> all);

    // Then
    assertThat(registered).isEqualTo(2);
    assertThat(company.world.browseOrganisation.people("moi", null, PageRequest.first()).items())
        .hasSize(2);
  }

  @Test
  void aLeaverIsMadeInactiveAndKept() {
    // Given
    PersonEdit leaves =
        new PersonEdit(
            Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(false));

    // When
    PersonView left =
        company.world.registerPeople.edit(
            company.admin, company.member.person(), ANY, () -> leaves);

    // Then
    assertThat(left.person().active()).isFalse();
    assertThat(left.person().revision()).isEqualTo(1);
    assertThat(left.units()).hasSize(1);
  }

  @Test
  void oneSaysHowOneLikesToBeSpokenTo() {
    // Given
    ProfileEdit edit = new ProfileEdit(Patch.to("en"), Patch.to(ZoneId.of("Asia/Tokyo")));

    // When
    PersonView me = company.world.myProfile.edit(company.member, ANY, () -> edit);

    // Then
    Person stored = company.world.people.find(company.member.person()).orElseThrow();
    assertThat(me.person()).isEqualTo(stored);
    assertThat(stored.locale()).isEqualTo("en");
    assertThat(stored.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  private static NewPerson newPerson(String number, List<UnitId> units) {
    return new NewPerson(new Title("Người Mới " + number), null, number, "vi", null, units);
  }
}

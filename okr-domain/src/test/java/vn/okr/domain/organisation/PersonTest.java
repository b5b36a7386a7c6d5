package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.Title;

class PersonTest {

  @Test
  void aRegisteredPersonIsClaimedByTheirFirstSignIn() {
    // Given
    Title name = new Title("Nguyễn Thị Ánh");
    ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
    Person registered =
        new Person(
            Organisations.person(1), name, "anh@example.com", "NV01", null, "vi", zone, true, 4);
    Identity identity = new Identity("https://id.example.com", "8f2c");

    // When
    Person claimed = registered.claimedBy(identity, Introduction.NONE);

    // Then
    assertThat(claimed)
        .isEqualTo(
            new Person(
                registered.id(), name, "anh@example.com", "NV01", identity, "vi", zone, true, 5));
  }

  @Test
  void theRecordFollowsWhatAnIntroductionSaysAnew() {
    // Given
    Person known = person("Nguyễn Ánh", "anh@example.com", Introduction.NONE);
    Introduction first = new Introduction("Anh Nguyen", "anh@example.com");
    Introduction second = new Introduction("Anh Tran", null);
    Introduction third = new Introduction(null, "anh.tran@example.com");

    // When
    Person remembering = known.introducedBy(first);
    Person renamed = remembering.introducedBy(second);
    Person moved = renamed.introducedBy(third);

    // Then
    assertThat(remembering).isEqualTo(person("Nguyễn Ánh", "anh@example.com", first, 5));
    assertThat(remembering.introducedBy(first)).isSameAs(remembering);
    assertThat(renamed)
        .isEqualTo(
            person(
                "Anh Tran", "anh@example.com", new Introduction("Anh Tran", "anh@example.com"), 6));
    assertThat(moved)
        .isEqualTo(
            person(
                "Anh Tran",
                "anh.tran@example.com",
                new Introduction("Anh Tran", "anh.tran@example.com"),
                7));
  }

  @Test
  void ofALeaverAPseudonymIsLeft() {
    // Given
    Identity identity = new Identity("https://id.example.com", "8f2c");
    Identity left = new Identity("https://id.example.com", "sha256:9a");
    PersonId id = new PersonId(UUID.fromString("01a2201f-8ef4-7000-86aa-e958340e2d18"));
    Person leaver =
        new Person(
            id,
            new Title("Nguyễn Ánh"),
            "anh@example.com",
            "NV01",
            identity,
            "vi",
            ZoneId.of("Asia/Ho_Chi_Minh"),
            false,
            4,
            new Introduction("Nguyễn Ánh", "anh@example.com"));

    // When
    Person erased = leaver.erased(left);

    // Then
    assertThat(erased.erased(left)).isSameAs(erased);
    assertThat(erased)
        .isEqualTo(new Person(id, new Title("#340e2d18"), null, null, left, null, null, false, 5));
  }

  @Test
  void whoIsActiveIsNotErased() {
    // Given
    Person active = person("Nguyễn Ánh", null, Introduction.NONE);

    // When
    Throwable refused = catchThrowable(() -> active.erased(null));

    // Then
    assertThat(refused).isInstanceOf(Conflict.class);
  }

  private static Person person(String name, @Nullable String email, Introduction introduction) {
    return person(name, email, introduction, 4);
  }

  private static Person person(
      String name, @Nullable String email, Introduction introduction, long revision) {
    Identity identity = new Identity("https://id.example.com", "8f2c");
    return new Person(
        Organisations.person(1),
        new Title(name),
        email,
        "NV01",
        identity,
        null,
        null,
        true,
        revision,
        introduction);
  }

  @Test
  void anOwnerIsNamedByItsUnitOrPerson() {
    assertThat(Owner.of(Organisations.unit(7)).value()).isEqualTo(Organisations.unit(7).value());
    assertThat(Owner.of(Organisations.person(7)).value())
        .isEqualTo(Organisations.person(7).value());
  }
}

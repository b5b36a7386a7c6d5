package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
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
    Person claimed = registered.claimedBy(identity);

    // Then
    assertThat(claimed)
        .isEqualTo(
            new Person(
                registered.id(), name, "anh@example.com", "NV01", identity, "vi", zone, true, 5));
  }

  @Test
  void anOwnerIsNamedByItsUnitOrPerson() {
    assertThat(Owner.of(Organisations.unit(7)).value()).isEqualTo(Organisations.unit(7).value());
    assertThat(Owner.of(Organisations.person(7)).value())
        .isEqualTo(Organisations.person(7).value());
  }
}

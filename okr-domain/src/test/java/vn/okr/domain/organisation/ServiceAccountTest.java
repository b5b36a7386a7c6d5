package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.ServiceAccount.Scope;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.Title;

class ServiceAccountTest {
  private static final UUID NAMED = UUID.randomUUID();
  private static final UUID KPI = new UUID(0, 99);

  @Test
  void whoMayOnlyReadReportsOnNothing() {
    // When
    Actor actor = account(Scope.READ).actor();

    // Then
    assertThat(actor.reads()).isTrue();
    assertThat(actor.admin()).isFalse();
    assertThat(actor.reportsOn()).isEmpty();
  }

  @Test
  void whoMayOnlyReportReadsNothing() {
    // When
    Actor actor = account(Scope.REPORT).actor();

    // Then
    assertThat(actor.reads()).isFalse();
    assertThat(actor.admin()).isFalse();
    assertThat(actor.reportsOn()).containsExactlyInAnyOrder(NAMED, KPI);
  }

  @Test
  void whoAdministersReadsToo() {
    // When
    Actor actor = account(Scope.ADMINISTER).actor();

    // Then
    assertThat(actor.reads()).isTrue();
    assertThat(actor.admin()).isTrue();
  }

  @Test
  void whatWasGrantedNothingDoesNothing() {
    // When
    Actor actor = account().actor();

    // Then
    assertThat(actor.reads()).isFalse();
    assertThat(actor.admin()).isFalse();
    assertThat(actor.reportsOn()).isEmpty();
  }

  @Test
  void scopesAreToldInTheSameOrderEachTime() {
    assertThat(account(Scope.ADMINISTER, Scope.REPORT, Scope.READ).scopes())
        .containsExactly(Scope.READ, Scope.REPORT, Scope.ADMINISTER);
  }

  @Test
  void isNobody() {
    // Given
    Actor machine = account(Scope.ADMINISTER).actor();

    // When, Then
    assertThatThrownBy(machine::person).isInstanceOf(NotAllowed.class);
  }

  @Test
  void aPersonIsWhoTheyAre() {
    // Given
    PersonId person = new PersonId(UUID.randomUUID());

    // When
    Actor actor = new Actor(person, false);

    // Then
    assertThat(actor.person()).isEqualTo(person);
    assertThat(actor.reads()).isTrue();
    assertThat(actor.reportsOn()).isEmpty();
  }

  private static ServiceAccount account(Scope... scopes) {
    return new ServiceAccount(
        new ServiceAccountId(UUID.randomUUID()),
        new Title("Kho dữ liệu"),
        "bi-job",
        Set.of(scopes),
        Set.of(NAMED),
        Set.of(KPI),
        true,
        0);
  }
}

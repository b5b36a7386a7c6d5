package vn.okr.adapters.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.okr.testkit.UnitBuilder.aUnit;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.application.port.Units;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.testkit.contract.Transactions;

@DatabaseTest
class OneCompanyTest {
  @Inject Units units;
  @Inject Transactions transactions;

  @Test
  void aSecondCompanyIsRefusedByTheDatabaseItself() {
    // Given
    add(aUnit().build());
    Unit second = aUnit().build();

    // When
    Conflict refused = catchThrowableOfType(Conflict.class, () -> add(second));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
  }

  private void add(Unit unit) {
    transactions.inTransaction(
        () -> {
          units.add(unit);
          return true;
        });
  }
}

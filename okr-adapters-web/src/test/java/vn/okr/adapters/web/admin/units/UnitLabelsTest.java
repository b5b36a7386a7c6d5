package vn.okr.adapters.web.admin.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.okr.testkit.UnitBuilder.aUnit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

class UnitLabelsTest {
  private final Unit company = aUnit().named("Công ty").build();
  private final Unit sales = aUnit().named("Phòng Bán hàng").departmentOf(company.id()).build();
  private final Unit accounts = aUnit().named("Phòng Kế toán").departmentOf(company.id()).build();
  private final Unit first = aUnit().named("Nhóm Đối soát").teamOf(sales.id()).build();
  private final Unit second = aUnit().named("Nhóm Đối soát").teamOf(accounts.id()).build();
  private final Unit gone = aUnit().named("Phòng Cũ").departmentOf(company.id()).archived().build();
  private final UnitLabels labels =
      new UnitLabels(List.of(company, sales, accounts, first, second, gone));

  @Test
  void namesakesAreToldApartByTheUnitAbove() {
    // When
    List<String> choices = labels.choices();

    // Then
    assertThat(choices)
        .containsExactlyInAnyOrder(
            "Công ty",
            "Phòng Bán hàng",
            "Phòng Kế toán",
            "Nhóm Đối soát · Phòng Bán hàng",
            "Nhóm Đối soát · Phòng Kế toán");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phòng Kế toán", "phong ke toan", "ke toan phong"})
  void aUnitIsMeantByItsNameOrByWordsThatItAloneHas(String typed) {
    // When
    var found = labels.find(typed);

    // Then
    assertThat(found).isEqualTo(accounts.id());
  }

  @Test
  void aNamesakeIsMeantByItsWholeLabelAndAnyUnitByItsId() {
    // When
    var byLabel = labels.find("nhom doi soat phong ke toan");
    var byId = labels.find(sales.id().value().toString());

    // Then
    assertThat(byLabel).isEqualTo(second.id());
    assertThat(byId).isEqualTo(sales.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Nhóm Đối soát", "phong", "Phòng Cũ", "không có"})
  void whatMeansNoUnitOrSeveralIsRefused(String typed) {
    // When
    RuleViolated refused = catchThrowableOfType(RuleViolated.class, () -> labels.find(typed));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE);
  }
}

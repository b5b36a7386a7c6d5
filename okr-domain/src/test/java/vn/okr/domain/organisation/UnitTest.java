package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.organisation.Organisations.COMPANY;
import static vn.okr.domain.organisation.Organisations.ENGINEERING;
import static vn.okr.domain.organisation.Organisations.person;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Refusals;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Violation;

@DisplayName("M2: one company at the root, departments and teams inside it")
class UnitTest {

  static Stream<Arguments> torn() {
    return Stream.of(
        Arguments.of(UnitKind.COMPANY, COMPANY),
        Arguments.of(UnitKind.DEPARTMENT, null),
        Arguments.of(UnitKind.TEAM, null));
  }

  @ParameterizedTest
  @MethodSource("torn")
  void onlyTheCompanyHasNoParent(UnitKind kind, @Nullable UnitId parent) {
    // When
    OkrException refusal = Refusals.refusalOf(() -> unit(kind, parent));

    // Then
    assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_TREE);
    assertThat(refusal.violations()).containsExactly(Violation.of("/parentId", "invalid-tree"));
  }

  static Stream<Arguments> sound() {
    return Stream.of(
        Arguments.of(UnitKind.COMPANY, null, true),
        Arguments.of(UnitKind.DEPARTMENT, COMPANY, false),
        Arguments.of(UnitKind.TEAM, COMPANY, false));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void knowsWhetherItIsTheRoot(UnitKind kind, @Nullable UnitId parent, boolean root) {
    // When
    Unit unit = unit(kind, parent);

    // Then
    assertThat(unit.isRoot()).isEqualTo(root);
  }

  @ParameterizedTest
  @DisplayName("M2, M8: TEAM is a level of its own")
  @CsvSource({"COMPANY, COMPANY", "DEPARTMENT, DEPARTMENT", "TEAM, TEAM"})
  void eachKindIsALevel(UnitKind kind, Level expected) {
    // When
    Level level = kind.level();

    // Then
    assertThat(level).isEqualTo(expected);
  }

  private static Unit unit(UnitKind kind, @Nullable UnitId parent) {
    return new Unit(
        ENGINEERING, new Title("Kỹ thuật"), kind, parent, Set.of(person(101)), false, 0);
  }
}

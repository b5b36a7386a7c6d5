package vn.okr.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.organisation.Organisations.COMPANY;
import static vn.okr.domain.organisation.Organisations.ENGINEERING;
import static vn.okr.domain.organisation.Organisations.MARKETING;
import static vn.okr.domain.organisation.Organisations.MOBILE;
import static vn.okr.domain.organisation.Organisations.PLATFORM;
import static vn.okr.domain.organisation.Organisations.TREE;
import static vn.okr.domain.organisation.Organisations.node;
import static vn.okr.domain.organisation.Organisations.unit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;

@DisplayName("M2: the units form one tree")
class UnitTreeTest {

  @Test
  void hasTheCompanyAtItsRoot() {
    assertThat(TREE.root()).isEqualTo(node(COMPANY, UnitKind.COMPANY, null));
  }

  @Test
  void hasNoRootBeforeTheCompanyIsMade() {
    assertThat(new UnitTree(List.of()).root()).isNull();
  }

  @Test
  void findsItsRootWhereverItStands() {
    assertThat(new UnitTree(TREE.nodes().reversed()).root()).isEqualTo(TREE.root());
  }

  @Test
  void keepsTheOrderOfItsUnits() {
    assertThat(TREE.nodes())
        .extracting(UnitTree.Node::id)
        .containsExactly(COMPANY, ENGINEERING, PLATFORM, MOBILE, MARKETING);
  }

  @Test
  void findsAUnit() {
    assertThat(TREE.find(MOBILE)).isEqualTo(node(MOBILE, UnitKind.TEAM, ENGINEERING));
    assertThat(TREE.find(unit(99))).isNull();
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of(PLATFORM, List.of(PLATFORM, ENGINEERING, COMPANY)),
        Arguments.of(MARKETING, List.of(MARKETING, COMPANY)),
        Arguments.of(COMPANY, List.of(COMPANY)),
        Arguments.of(unit(99), List.of()));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void leadsFromAUnitUpToTheCompany(UnitId from, List<UnitId> expected) {
    // When
    List<UnitId> line = TREE.lineOf(from);

    // Then
    assertThat(line).isEqualTo(expected);
  }

  static Stream<Arguments> subtrees() {
    return Stream.of(
        Arguments.of(COMPANY, List.of(COMPANY, ENGINEERING, MARKETING, PLATFORM, MOBILE)),
        Arguments.of(ENGINEERING, List.of(ENGINEERING, PLATFORM, MOBILE)),
        Arguments.of(MOBILE, List.of(MOBILE)),
        Arguments.of(unit(99), List.of()));
  }

  @ParameterizedTest
  @MethodSource("subtrees")
  void leadsFromAUnitDownParentsFirst(UnitId from, List<UnitId> expected) {
    // When
    List<UnitId> subtree = TREE.subtreeOf(from);

    // Then
    assertThat(subtree).isEqualTo(expected);
  }

  static Stream<Arguments> belows() {
    return Stream.of(
        Arguments.of(PLATFORM, ENGINEERING, true),
        Arguments.of(PLATFORM, COMPANY, true),
        Arguments.of(PLATFORM, PLATFORM, false),
        Arguments.of(ENGINEERING, PLATFORM, false),
        Arguments.of(PLATFORM, MARKETING, false),
        Arguments.of(PLATFORM, MOBILE, false));
  }

  @ParameterizedTest
  @MethodSource("belows")
  void knowsWhatStandsBelowWhat(UnitId lower, UnitId upper, boolean expected) {
    // When
    boolean below = TREE.isBelow(lower, upper);

    // Then
    assertThat(below).isEqualTo(expected);
  }

  static Stream<Arguments> moves() {
    return Stream.of(
        Arguments.of(PLATFORM, MARKETING, true),
        Arguments.of(ENGINEERING, MARKETING, true),
        Arguments.of(ENGINEERING, COMPANY, true),
        Arguments.of(ENGINEERING, ENGINEERING, false),
        Arguments.of(ENGINEERING, MOBILE, false),
        Arguments.of(COMPANY, PLATFORM, false));
  }

  @ParameterizedTest
  @MethodSource("moves")
  void noUnitMovesBelowItself(UnitId unit, UnitId parent, boolean allowed) {
    // When
    Object answer = refusalOrTrue(unit, parent);

    // Then
    assertThat(answer).isEqualTo(allowed ? true : ErrorCode.INVALID_TREE);
  }

  private static Object refusalOrTrue(UnitId unit, UnitId parent) {
    try {
      TREE.requireMayStandUnder(unit, parent);
      return true;
    } catch (OkrException refusal) {
      return refusal.code();
    }
  }
}

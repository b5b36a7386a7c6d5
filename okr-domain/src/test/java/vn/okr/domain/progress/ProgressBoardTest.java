package vn.okr.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.domain.organisation.Organisations.COMPANY;
import static vn.okr.domain.organisation.Organisations.ENGINEERING;
import static vn.okr.domain.organisation.Organisations.MARKETING;
import static vn.okr.domain.organisation.Organisations.MOBILE;
import static vn.okr.domain.organisation.Organisations.PLATFORM;
import static vn.okr.domain.organisation.Organisations.TREE;
import static vn.okr.domain.organisation.Organisations.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.Score;

@DisplayName("M12: the progress of people, units, levels and the company")
class ProgressBoardTest {
  private static final ProgressBoard BOARD =
      new ProgressBoard(
          TREE,
          List.of(
              own(COMPANY, "0.9"),
              own(ENGINEERING, "0.5"),
              own(ENGINEERING, "0.7"),
              own(PLATFORM, "0.2"),
              own(MARKETING, "0.4")),
          List.of(
              people("0.1", PLATFORM), people("1", PLATFORM, MOBILE), people("0", ENGINEERING)));

  @Test
  @DisplayName("M8: a unit's progress is that of its own objectives")
  void aUnitsProgressIsItsOwn() {
    assertThat(BOARD.own(ENGINEERING).progress()).hasToString("0.6");
    assertThat(BOARD.own(PLATFORM).progress()).hasToString("0.2");
    assertThat(BOARD.own(MOBILE).progress()).isNull();
  }

  @Test
  @DisplayName("M8: what lies below is shown beside it, its own not included")
  void whatLiesBelowIsBesideIt() {
    assertThat(BOARD.below(PLATFORM).progress()).hasToString("0.55");
    assertThat(BOARD.below(ENGINEERING).progress()).hasToString("0.325");
    assertThat(BOARD.below(MARKETING).progress()).isNull();
  }

  @Test
  @DisplayName("an objective of a person in two units counts once in every total")
  void countsEachObjectiveOnce() {
    assertThat(BOARD.below(ENGINEERING).objectives()).isEqualTo(4);
    assertThat(BOARD.below(COMPANY).objectives()).isEqualTo(7);
    assertThat(BOARD.level(Level.INDIVIDUAL).objectives()).isEqualTo(3);
  }

  @Test
  @DisplayName("the company's progress is that of the root unit's own objectives")
  void theCompanysProgressIsTheRoots() {
    assertThat(BOARD.own(COMPANY).progress()).hasToString("0.9");
  }

  @Test
  @DisplayName("M2: TEAM is a level of its own")
  void levelsAreAveragesOfTheirObjectives() {
    assertThat(BOARD.level(Level.COMPANY).progress()).hasToString("0.9");
    assertThat(BOARD.level(Level.DEPARTMENT).progress()).hasToString("0.5333");
    assertThat(BOARD.level(Level.TEAM).progress()).hasToString("0.2");
    assertThat(BOARD.level(Level.INDIVIDUAL).progress()).hasToString("0.3667");
  }

  @Test
  void peopleWithoutAUnitWorkForTheCompany() {
    // When
    ProgressBoard board =
        new ProgressBoard(TREE, List.of(), List.of(people("0.3"), people("0.5", unit(99))));

    // Then
    assertThat(board.below(COMPANY).progress()).hasToString("0.4");
    assertThat(board.below(ENGINEERING)).isEqualTo(Tally.NONE);
  }

  @Test
  void anOrganisationWithoutACompanyHasLevelsStill() {
    // When
    ProgressBoard board =
        new ProgressBoard(
            new UnitTree(List.of()), List.of(own(ENGINEERING, "0.2")), List.of(people("0.3")));

    // Then
    assertThat(board.own(ENGINEERING).progress()).hasToString("0.2");
    assertThat(board.level(Level.INDIVIDUAL).progress()).hasToString("0.3");
    assertThat(board.level(Level.DEPARTMENT)).isEqualTo(Tally.NONE);
    assertThat(board.below(COMPANY)).isEqualTo(Tally.NONE);
  }

  private static ProgressBoard.OfUnit own(UnitId unit, String score) {
    return new ProgressBoard.OfUnit(unit, tally(score));
  }

  private static ProgressBoard.OfPeople people(String score, UnitId... units) {
    return new ProgressBoard.OfPeople(Set.of(units), tally(score));
  }

  private static Tally tally(String score) {
    return Tally.of(Score.of(new BigDecimal(score)), false, OrganisationSettings.DEFAULT);
  }
}

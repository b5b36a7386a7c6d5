package vn.okr.application.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.domain.objective.Objective;
import vn.okr.testkit.SmallCompany;

/** A number and what it was made of are read as of one moment, so that they add up (M11). */
class ConsistentNumbersTest {
  private final SmallCompany company = new SmallCompany();

  enum Numbers {
    OF_AN_OBJECTIVE(c -> c.world.explainScores.objective(c.ceo, goalOf(c).id())),
    OF_A_UNIT(c -> c.world.explainScores.unit(c.ceo, c.team, c.quarter)),
    ON_A_UNITS_SHEET(c -> c.world.readScorecards.ofUnit(c.ceo, c.team, c.quarter)),
    ON_A_PERSONS_SHEET(c -> c.world.readScorecards.ofPerson(c.ceo, c.member.person(), c.quarter)),
    OF_A_CYCLE(c -> c.world.followProgress.of(c.quarter));

    private final Consumer<SmallCompany> read;

    Numbers(Consumer<SmallCompany> read) {
      this.read = read;
    }

    private static Objective goalOf(SmallCompany company) {
      return company.stored(anObjective(company.quarter, company.team).published());
    }
  }

  @ParameterizedTest
  @EnumSource
  void areReadAsOfOneMoment(Numbers numbers) {
    // Given
    int before = company.world.reads.begun();

    // When
    numbers.read.accept(company);

    // Then
    assertThat(company.world.reads.begun()).isEqualTo(before + 1);
  }
}

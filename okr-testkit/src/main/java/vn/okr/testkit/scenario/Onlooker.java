package vn.okr.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;

/** Looks on as someone who has nothing to do with it, and says what they must see (M5). */
record Onlooker(ScenarioDriver company) {

  void seesScores(ObjectiveId objective, String score, String... keyResults) {
    Seen seen = company.see(Cast.STRANGER, objective);
    for (int i = 0; i < keyResults.length; i++) {
      assertScore(seen.keyResults().get(i).score(), keyResults[i]);
    }
    assertScore(seen.score(), score);
  }

  void seesScoreOf(ObjectiveId objective, int keyResult, String score) {
    Seen seen = company.see(Cast.STRANGER, objective);
    assertScore(seen.keyResults().get(keyResult).score(), score);
  }

  void seesClosed(ObjectiveId objective, String grade, Outcome outcome) {
    Seen seen = company.see(Cast.STRANGER, objective);
    assertThat(seen.state()).isEqualTo(ObjectiveState.CLOSED);
    assertThat(seen.outcome()).isEqualTo(outcome);
    assertScore(seen.grade(), grade);
    assertScore(seen.score(), grade);
  }

  static void assertScore(@Nullable BigDecimal score, String expected) {
    assertThat(score).isNotNull();
    assertThat(Objects.requireNonNull(score)).isEqualByComparingTo(expected);
  }

  static void assertRefused(String code, Runnable step) {
    Refused refused = catchThrowableOfType(Refused.class, step::run);
    assertThat(refused).as("refusal with %s", code).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
  }
}

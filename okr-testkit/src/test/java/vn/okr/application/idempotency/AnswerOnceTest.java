package vn.okr.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.SmallCompany.refusalOf;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.okr.application.port.RememberedAnswers.Answer;
import vn.okr.application.port.RememberedAnswers.Key;
import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;
import vn.okr.testkit.SmallCompany;

/** The same request twice does its work once. */
class AnswerOnceTest {
  private final SmallCompany company = new SmallCompany();
  private final Key key = new Key(company.member.person(), "POST", "/api/v1/objectives", "a-key");
  private int worked;

  @Test
  void aRepeatedRequestGetsTheFirstAnswerWithoutWorking() {
    // Given
    Answer first = answer(key, "digest");

    // When
    Answer second = answer(key, "digest");

    // Then
    assertThat(second).usingRecursiveComparison().isEqualTo(first);
    assertThat(worked).isEqualTo(1);
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    // Given
    answer(key, "digest");

    // When
    OkrException refused = refusalOf(() -> answer(key, "another digest"));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED);
    assertThat(worked).isEqualTo(1);
  }

  @Test
  void theSameKeyOfAnotherCallerIsAnotherRequest() {
    // Given
    answer(key, "digest");
    Key other = new Key(company.leader.person(), key.method(), key.path(), key.key());

    // When
    answer(other, "another digest");

    // Then
    assertThat(worked).isEqualTo(2);
  }

  @Test
  void whatFailedIsNotRememberedAndMayBeTriedAgain() {
    // Given
    Supplier<Answer> failing =
        () -> {
          throw new Conflict(ErrorCode.FOCUS_LIMIT);
        };
    refusalOf(() -> company.world.answerOnce.answer(key, "digest", failing));

    // When
    answer(key, "digest");

    // Then
    assertThat(worked).isEqualTo(1);
  }

  @Test
  void aRequestThatIsStillRunningIsNotBegunAgain() {
    // Given
    company.world.answers.holdElsewhere(key);

    // When
    OkrException refused = refusalOf(() -> answer(key, "digest"));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_RUNNING);
    assertThat(worked).isZero();
  }

  @Test
  void answersAreRememberedForADayAtLeast() {
    // Given
    answer(key, "digest");
    company.world.time.goTo(SmallCompany.TODAY.plusDays(1));

    // When
    int forgotten = company.world.answerOnce.forgetOld();

    // Then
    assertThat(forgotten).isZero();
  }

  @Test
  void oldAnswersAreForgotten() {
    // Given
    answer(key, "digest");
    company.world.time.goTo(SmallCompany.TODAY.plusDays(3));

    // When
    int forgotten = company.world.answerOnce.forgetOld();

    // Then
    assertThat(forgotten).isEqualTo(1);
    assertThat(company.world.answers.find(key)).isEmpty();
  }

  private Answer answer(Key asked, String digest) {
    return company.world.answerOnce.answer(
        asked,
        digest,
        () -> {
          worked++;
          return new Answer(
              digest, 201, Map.of("ETag", List.of("\"" + worked + "\"")), new byte[] {1});
        });
  }
}

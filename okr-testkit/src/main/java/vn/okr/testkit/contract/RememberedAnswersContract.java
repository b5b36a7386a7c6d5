package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.okr.application.port.RememberedAnswers.Answer;
import vn.okr.application.port.RememberedAnswers.Key;

/** What everyone who remembers answers holds to. */
public abstract class RememberedAnswersContract extends PortContract {
  private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

  @Test
  void anAnswerComesBackByteForByte() {
    // Given
    Key key = newKey();
    Answer answer = answer("{\"title\":\"Đứng đầu\"}\u0000".getBytes(StandardCharsets.UTF_8));

    // When
    run(() -> ports.rememberedAnswers().remember(key, answer, LONG_AGO));

    // Then
    assertThat(find(key)).get().usingRecursiveComparison().isEqualTo(answer);
  }

  @Test
  void anAnswerBelongsToItsCallerMethodPathAndKeyAlone() {
    // Given
    Key key = newKey();
    run(() -> ports.rememberedAnswers().remember(key, answer(new byte[] {1}), LONG_AGO));
    List<Key> others =
        List.of(
            new Key(scene.person(), key.method(), key.path(), key.key()),
            new Key(key.caller(), "PUT", key.path(), key.key()),
            new Key(key.caller(), key.method(), "/api/v1/units", key.key()),
            new Key(key.caller(), key.method(), key.path(), key.key() + "x"));

    // When
    List<Key> found =
        inTransaction(
            () ->
                others.stream()
                    .filter(other -> ports.rememberedAnswers().find(other).isPresent())
                    .toList());

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void aFreeKeyIsClaimed() {
    // Given
    Key key = newKey();

    // When
    boolean claimed = inTransaction(() -> ports.rememberedAnswers().claim(key));

    // Then
    assertThat(claimed).isTrue();
  }

  @Test
  void aKeyIsFreeAgainWhenTheTransactionEnds() {
    // Given
    Key key = newKey();
    run(() -> ports.rememberedAnswers().claim(key));

    // When
    boolean claimed = inTransaction(() -> ports.rememberedAnswers().claim(key));

    // Then
    assertThat(claimed).isTrue();
  }

  @Test
  void answersGivenBeforeAnInstantAreForgotten() {
    // Given
    Key old = newKey();
    Key older = newKey();
    Key young = newKey();
    run(() -> ports.rememberedAnswers().forgetBefore(LONG_AGO.plusSeconds(60)));
    remember(older, LONG_AGO.minusSeconds(60));
    remember(old, LONG_AGO.minusMillis(1));
    remember(young, LONG_AGO);

    // When
    int forgotten = inTransaction(() -> ports.rememberedAnswers().forgetBefore(LONG_AGO));

    // Then
    assertThat(forgotten).isEqualTo(2);
    assertThat(List.of(find(old), find(older))).containsOnly(Optional.empty());
    assertThat(find(young)).isPresent();
  }

  private void remember(Key key, Instant at) {
    run(() -> ports.rememberedAnswers().remember(key, answer(new byte[0]), at));
  }

  private Optional<Answer> find(Key key) {
    return inTransaction(() -> ports.rememberedAnswers().find(key));
  }

  private Key newKey() {
    return new Key(scene.person(), "POST", "/api/v1/objectives", scene.id().toString());
  }

  private static Answer answer(byte[] body) {
    return new Answer(
        "sha-256:abc",
        201,
        Map.of("Location", List.of("/api/v1/objectives/1"), "ETag", List.of("\"1\"", "\"2\"")),
        body);
  }
}

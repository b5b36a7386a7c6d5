package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

  @Test
  void mayHaveSeveralLines() {
    // Given
    String text = "Việc đã làm:\r\n\t- gọi khách\n";

    // When
    Note note = new Note(text);

    // Then
    assertThat(note).hasToString(text);
  }

  @Test
  void isKeptComposed() {
    // When
    Note note = new Note("e\u0302\u0301");

    // Then
    assertThat(note.value()).isEqualTo("\u1ebf");
  }

  @Test
  void mayBeTenThousandCharactersLong() {
    // When
    Note note = new Note("ế".repeat(10_000));

    // Then
    assertThat(note.value()).hasSize(10_000);
  }

  @Test
  void refusesOneCharacterTooMany() {
    // When
    String reason = Refusals.reasonOf(() -> new Note("ế".repeat(10_001)));

    // Then
    assertThat(reason).isEqualTo("too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "\u001b[0m", "\u009f", "a\u000b", "\ud83d"})
  void refusesOtherControlCharactersAndLoneSurrogates(String hostile) {
    // When
    String reason = Refusals.reasonOf(() -> new Note(hostile));

    // Then
    assertThat(reason).isEqualTo("control-character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n\t"})
  void isNeverBlank(String blank) {
    // When
    String reason = Refusals.reasonOf(() -> new Note(blank));

    // Then
    assertThat(reason).isEqualTo("required");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\n"})
  void anAbsentOrBlankTextIsNoNote(String text) {
    // When
    Note note = Note.ofNullable(text);

    // Then
    assertThat(note).isNull();
  }

  @Test
  void aTextIsANote() {
    // When
    Note note = Note.ofNullable("vì sao");

    // Then
    assertThat(note).isEqualTo(new Note("vì sao"));
  }

  @Test
  void aStepThatNeedsAReasonIsRefusedWithoutOne() {
    // When
    OkrException refusal = Refusals.refusalOf(() -> Note.required(null));

    // Then
    assertThat(refusal).isInstanceOf(RuleViolated.class);
    assertThat(refusal.code()).isEqualTo(ErrorCode.REASON_REQUIRED);
    assertThat(refusal.violations()).containsExactly(Violation.of("/reason", "reason-required"));
  }

  @Test
  void aReasonGivenIsTaken() {
    // Given
    Note reason = new Note("đổi ưu tiên");

    // When
    Note required = Note.required(reason);

    // Then
    assertThat(required).isSameAs(reason);
  }
}

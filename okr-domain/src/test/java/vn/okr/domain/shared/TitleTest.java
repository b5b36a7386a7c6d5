package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
  private static final String DECOMPOSED = "Ke\u0302\u0301 toa\u0301n";
  private static final String COMPOSED = "K\u1ebf to\u00e1n";

  @Test
  @DisplayName("Vietnamese typed in NFD is kept in NFC")
  void isKeptComposed() {
    // When
    Title title = new Title(DECOMPOSED);

    // Then
    assertThat(title).isEqualTo(new Title(COMPOSED)).hasToString(COMPOSED);
  }

  @Test
  void countsCharactersAsTheyAreKept() {
    // When
    Title title = new Title("e\u0302\u0301".repeat(Title.LIMIT));

    // Then
    assertThat(title.value()).isEqualTo("\u1ebf".repeat(Title.LIMIT));
  }

  @Test
  void countsACharacterOutsideTheBasicPlaneOnce() {
    // When
    Title title = new Title("🚀".repeat(Title.LIMIT));

    // Then
    assertThat(title.value()).hasSize(2 * Title.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ế", "🚀"})
  void refusesOneCharacterTooMany(String character) {
    // When
    OkrException refusal = Refusals.refusalOf(() -> new Title(character.repeat(Title.LIMIT + 1)));

    // Then
    assertThat(refusal.violations())
        .containsExactly(new Violation("", "too-long", Map.of("max", 200)));
  }

  @Test
  void refusesTheAbsurdlyLong() {
    // When
    String reason = Refusals.reasonOf(() -> new Title("\u0000".repeat(8 * Title.LIMIT + 1)));

    // Then
    assertThat(reason).isEqualTo("too-long");
  }

  @Test
  void looksAtAllThatIsNotAbsurdlyLong() {
    // When
    String reason = Refusals.reasonOf(() -> new Title("\u0000".repeat(8 * Title.LIMIT)));

    // Then
    assertThat(reason).isEqualTo("control-character");
  }

  @ParameterizedTest
  @DisplayName("what shows nothing is no title")
  @ValueSource(strings = {"", "   ", "\u00a0", "\u200b", "\u3000 \u2060"})
  void refusesTheInvisible(String text) {
    // When
    String reason = Refusals.reasonOf(() -> new Title(text));

    // Then
    assertThat(reason).isEqualTo("required");
  }

  @ParameterizedTest
  @DisplayName("a title is one line, also at its ends")
  @ValueSource(strings = {"a\n", "\ta", "a\u2028b", "a\u2029"})
  void refusesLineBreaks(String text) {
    // When
    String reason = Refusals.reasonOf(() -> new Title(text));

    // Then
    assertThat(reason).isEqualTo("control-character");
  }

  @Test
  void surroundingBlanksDoNotCount() {
    // When
    Title title = new Title(" " + "a".repeat(Title.LIMIT) + " ");

    // Then
    assertThat(title.value()).hasSize(Title.LIMIT);
  }

  @Test
  void isStrippedOfSurroundingBlanks() {
    // When
    Title title = new Title("  Tăng trưởng  ");

    // Then
    assertThat(title).hasToString("Tăng trưởng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "   \u2003 "})
  void isNeverBlank(String blank) {
    // When
    String reason = Refusals.reasonOf(() -> new Title(blank));

    // Then
    assertThat(reason).isEqualTo("required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\rb",
        "a\tb",
        "a\u0000",
        "\u0007",
        "a\u007f",
        "\u0085",
        "\ud800",
        "a\udc00b",
        "\udfff"
      })
  void refusesControlCharactersLineBreaksAndLoneSurrogates(String hostile) {
    // When
    String reason = Refusals.reasonOf(() -> new Title(hostile));

    // Then
    assertThat(reason).isEqualTo("control-character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud7ff", "\ue000", "\u00a1", "~", "Đạt 60 % – \"tốt\""})
  void takesEveryOtherCharacter(String text) {
    // When
    Title title = new Title(text);

    // Then
    assertThat(title).hasToString(text);
  }
}

package vn.okr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.domain.shared.Refusals;

class UnitOfMeasureTest {

  @Test
  void isKeptComposedAndStripped() {
    // When
    UnitOfMeasure unit = UnitOfMeasure.ofNullable(" trie\u0323\u0302u VND ");

    // Then
    assertThat(unit).isEqualTo(new UnitOfMeasure("tri\u1ec7u VND"));
  }

  @Test
  void mayBeAbsent() {
    // When
    UnitOfMeasure unit = UnitOfMeasure.ofNullable(null);

    // Then
    assertThat(unit).isNull();
  }

  @ParameterizedTest
  @CsvSource({"'', required", "'  ', required", "'a\u0007', control-character"})
  void refusesWhatIsNoText(String text, String expected) {
    // When
    String reason = Refusals.reasonOf(() -> UnitOfMeasure.ofNullable(text));

    // Then
    assertThat(reason).isEqualTo(expected);
  }
}

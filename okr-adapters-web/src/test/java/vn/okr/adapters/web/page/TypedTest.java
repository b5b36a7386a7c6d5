package vn.okr.adapters.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Violation;
import vn.okr.http.words.Language;

class TypedTest {
  private final Typed vietnamese = new Typed(Language.VI);
  private final Typed english = new Typed(Language.EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5|1234.5",
        "1.234|1234",
        "1,5|1.5",
        "1.5|1.5",
        "0.123|0.123",
        "0,123|0.123",
        "1 234,5|1234.5",
        "1\u00a0234,5|1234.5",
        "-7|-7",
        "\u22127,25|-7.25",
        "1.234.567|1234567"
      })
  void readsVietnameseNumbers(String text, BigDecimal number) {
    assertThat(vietnamese.number(text)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.5|1234.5",
        "1,234|1234",
        "1.5|1.5",
        "1,5|1.5",
        "0,123|0.123",
        "1.234|1.234",
        "-1 000|-1000"
      })
  void readsEnglishNumbers(String text, BigDecimal number) {
    assertThat(english.number(text)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12%",
        "12 kg",
        "1.2.3",
        "1234.567",
        "1,2,3",
        "--1",
        "1e3",
        "NaN",
        ",5",
        "5,",
        "=1"
      })
  void refusesWhatIsNoNumber(String text) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> vietnamese.number(text));

    assertThat(refused.violations()).extracting(Violation::code).containsExactly("not-a-number");
  }

  @Test
  void refusesMoreDecimalsThanAValueHas() {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> vietnamese.quantity("1,23456"));

    assertThat(refused.violations()).hasSize(1);
  }

  @Test
  void tellsNothingFromZero() {
    assertThat(vietnamese.quantityOrNone(" ")).isNull();
    assertThat(vietnamese.quantityOrNone("0")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"27/11/2026", "2026-11-27", " 27/11/2026 "})
  void readsDays(String text) {
    assertThat(Typed.dayOrNone(text)).isEqualTo(LocalDate.of(2026, 11, 27));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2026",
        "11-27-2026",
        "2026-13-01",
        "tomorrow",
        "+999999999-12-31",
        "1/1/+12345",
        "-2026-01-01"
      })
  void refusesWhatIsNoDay(String text) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> Typed.dayOrNone(text));

    assertThat(refused.violations()).extracting(Violation::code).containsExactly("invalid-day");
  }
}

package vn.okr.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedPointTest {
  private static final long LIMIT = 1_000_000_000_000_000_000L;

  @Property
  @Label("M15: a share is the exact quotient, half up, for every size of numbers")
  void aShareEqualsBigDecimalsQuotient(
      @ForAll @LongRange(min = 0, max = 2 * LIMIT) long one,
      @ForAll @LongRange(min = 1, max = 2 * LIMIT) long other) {
    // Given
    long part = Math.min(one, other);
    long whole = Math.max(one, other);

    // When
    int share = FixedPoint.share(part, whole);

    // Then
    assertThat(share).isEqualTo(exactShare(part, whole));
  }

  @Property
  void aShareOfWholeNumbersIsExactToo(
      @ForAll @LongRange(min = 0, max = 2 * LIMIT / 10_000) long one,
      @ForAll @LongRange(min = 1, max = 2 * LIMIT / 10_000) long other) {
    // Given
    long part = Math.min(one, other) * 10_000;
    long whole = Math.max(one, other) * 10_000;

    // When
    int share = FixedPoint.share(part, whole);

    // Then
    assertThat(share).isEqualTo(exactShare(part, whole));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 20000, 1",
    "1, 20001, 0",
    "300000000000000, 600000000000000, 5000",
    "300000000000000, 600000000000001, 5000",
    "300000000000000, 2000000000000000000, 2",
    "300000000000001, 600000000000001, 5000",
    "300000000010000, 600000000020000, 5000",
    "300000000010000, 600000000020001, 5000",
    "300000000010001, 300000000020000, 10000",
    "2000000000000000000, 2000000000000000000, 10000",
    "1999999999999999999, 2000000000000000000, 10000",
    "1999799999999999999, 2000000000000000000, 9999",
  })
  void aShareIsRightWhereTheArithmeticChanges(long part, long whole, int expected) {
    // When
    int share = FixedPoint.share(part, whole);

    // Then
    assertThat(share).isEqualTo(expected);
  }

  @Property
  void readingWhatWasWrittenGivesTheSameNumber(
      @ForAll @LongRange(min = -LIMIT, max = LIMIT) long tenThousandths) {
    // Given
    BigDecimal written = FixedPoint.toDecimal(tenThousandths);

    // When
    long read = FixedPoint.parse(written, -LIMIT, LIMIT);

    // Then
    assertThat(read).isEqualTo(tenThousandths);
    assertThat(written).isEqualByComparingTo(BigDecimal.valueOf(tenThousandths, 4));
  }

  @Property
  void aNumberWithAFifthDecimalIsRefused(@ForAll @LongRange(min = -LIMIT, max = LIMIT) long units) {
    // Given
    Assume.that(units % 10 != 0);
    BigDecimal tooFine = BigDecimal.valueOf(units, 5);

    // When
    String reason = Refusals.reasonOf(() -> FixedPoint.parse(tooFine, -LIMIT, LIMIT));

    // Then
    assertThat(reason).isEqualTo("too-many-decimals");
  }

  private static int exactShare(long part, long whole) {
    return new BigDecimal(BigInteger.valueOf(part).multiply(BigInteger.valueOf(10_000)))
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}

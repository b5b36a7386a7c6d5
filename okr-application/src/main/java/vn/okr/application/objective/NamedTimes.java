package vn.okr.application.objective;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.SearchText;

/** Years, quarters, months and days that a Vietnamese or English text names. */
final class NamedTimes {
  private static final int MONTHS_OF_A_QUARTER = 3;

  private static final Pattern YEAR =
      Pattern.compile("\\b(?:nam|trong|den|cuoi|truoc|year|in|by|of|before|until) (20\\d{2})\\b");

  private static final Pattern QUARTER =
      Pattern.compile("\\b(?:quy|q|quarter) ?([1-4])(?: (?:nam )?(20\\d{2}))?\\b");

  private static final Pattern MONTH =
      Pattern.compile("\\b(?:thang|month) (\\d{1,2})(?: (?:nam )?(20\\d{2}))?\\b");

  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (\\d{1,2}) (20\\d{2})\\b");

  private NamedTimes() {}

  /** Whether the text names a time that begins after the day. */
  static boolean isAnyBeyond(String text, LocalDate last) {
    String folded = SearchText.fold(text);
    int year = last.getYear();
    return Stream.of(
            found(YEAR, folded, match -> LocalDate.of(number(match, 1), 1, 1)),
            found(QUARTER, folded, match -> firstOfQuarter(match, year)),
            found(
                MONTH, folded, match -> YearMonth.of(year(match, year), number(match, 1)).atDay(1)),
            found(
                DAY,
                folded,
                match -> LocalDate.of(number(match, 3), number(match, 2), number(match, 1))))
        .flatMap(some -> some)
        .anyMatch(begins -> begins.isAfter(last));
  }

  private static Stream<LocalDate> found(
      Pattern pattern, String folded, Function<MatchResult, LocalDate> begins) {
    return pattern.matcher(folded).results().flatMap(match -> whereThereIs(match, begins).stream());
  }

  /** Numbers that only look like a time name none. */
  private static Optional<LocalDate> whereThereIs(
      MatchResult match, Function<MatchResult, LocalDate> begins) {
    try {
      return Optional.of(begins.apply(match));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static LocalDate firstOfQuarter(MatchResult match, int year) {
    int month = (number(match, 1) - 1) * MONTHS_OF_A_QUARTER + 1;
    return LocalDate.of(year(match, year), month, 1);
  }

  private static int year(MatchResult match, int otherwise) {
    @Nullable String said = match.group(2);
    return said == null ? otherwise : Integer.parseInt(said);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}

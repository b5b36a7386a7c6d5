package vn.okr.domain.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Violation;

/**
 * How an organisation cuts time into years and quarters, and what it calls them.
 *
 * @param startsIn the month on whose first day its year begins
 * @param yearLabel what a year is called: {@code {year}} is the year in which it begins, {@code
 *     {endYear}} the one in which it ends
 * @param quarterLabel what a quarter is called; there is {@code {quarter}} as well, 1 to 4
 */
public record FiscalCalendar(Month startsIn, String yearLabel, String quarterLabel) {
  private static final int QUARTERS = 4;
  private static final int MONTHS_IN_QUARTER = 3;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9000;
  private static final String YEAR = "{year}";
  private static final String END_YEAR = "{endYear}";
  private static final String QUARTER = "{quarter}";

  /** Calendar years, as most companies in Vietnam have them. */
  public static final FiscalCalendar USUAL =
      new FiscalCalendar(Month.JANUARY, "Năm {year}", "Quý {quarter}/{year}");

  /**
   * A calendar that tells its years and quarters apart.
   *
   * @throws InvalidInput pointing to a label that is no title, or names no year ({@code
   *     label-without-year}) or no quarter ({@code label-without-quarter})
   */
  public FiscalCalendar {
    List<Violation> wrong = new ArrayList<>();
    check(yearLabel, "/yearLabel", wrong);
    check(quarterLabel, "/quarterLabel", wrong);
    if (!quarterLabel.contains(QUARTER)) {
      wrong.add(Violation.of("/quarterLabel", "label-without-quarter"));
    }
    if (!wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
    yearLabel = new Title(yearLabel).value();
    quarterLabel = new Title(quarterLabel).value();
  }

  /** A year or a quarter: what it is called, and its days. */
  public record Span(Title name, Period period) {}

  /**
   * The year that begins in a calendar year.
   *
   * @throws InvalidInput {@code out-of-range} unless from 1900 to 9000
   */
  public Span year(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new InvalidInput("out-of-range", Map.of("min", FIRST_YEAR, "max", LAST_YEAR));
    }
    LocalDate first = LocalDate.of(year, startsIn, 1);
    return new Span(
        new Title(named(yearLabel, year)), new Period(first, first.plusYears(1).minusDays(1)));
  }

  /** The quarters of that year, in order. */
  public List<Span> quarters(int year) {
    LocalDate first = year(year).period().startsOn();
    return IntStream.range(0, QUARTERS)
        .mapToObj(
            index -> quarter(year, index + 1, first.plusMonths((long) index * MONTHS_IN_QUARTER)))
        .toList();
  }

  /** The calendar year in which the fiscal year of a day began. */
  public int yearOf(LocalDate day) {
    return day.getMonth().compareTo(startsIn) < 0 ? day.getYear() - 1 : day.getYear();
  }

  private Span quarter(int year, int number, LocalDate first) {
    String name = named(quarterLabel, year).replace(QUARTER, String.valueOf(number));
    return new Span(
        new Title(name), new Period(first, first.plusMonths(MONTHS_IN_QUARTER).minusDays(1)));
  }

  private String named(String label, int year) {
    int endYear = startsIn == Month.JANUARY ? year : year + 1;
    return label.replace(YEAR, String.valueOf(year)).replace(END_YEAR, String.valueOf(endYear));
  }

  /** A label is a title, and makes titles: four digits are shorter than what they stand for. */
  private static void check(String label, String pointer, List<Violation> wrong) {
    try {
      String title = new Title(label).value();
      if (!title.contains(YEAR) && !title.contains(END_YEAR)) {
        wrong.add(Violation.of(pointer, "label-without-year"));
      }
    } catch (InvalidInput malformed) {
      wrong.addAll(malformed.under(pointer).violations());
    }
  }
}

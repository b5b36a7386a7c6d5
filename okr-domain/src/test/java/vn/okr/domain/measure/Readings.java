package vn.okr.domain.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.okr.domain.shared.Quantity;

/** Writes down readings shortly. */
public final class Readings {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private Readings() {}

  /** A value read. */
  public static Reading value(String value) {
    return new Reading.OfValue(Quantity.of(value));
  }

  /** Milestones done. */
  public static Reading milestones(MilestoneId... done) {
    return new Reading.OfMilestones(Set.of(done));
  }

  /** Done or not. */
  public static Reading done(boolean done) {
    return new Reading.OfDone(done);
  }

  /** A reading of one day. */
  public static DatedReading on(String day, Reading reading) {
    return new DatedReading(LocalDate.parse(day), reading);
  }

  /** The values of several weeks, one each Monday. */
  public static List<DatedReading> weekly(String... values) {
    return inOrder(Arrays.stream(values).map(Readings::value).toArray(Reading[]::new));
  }

  /** Readings one week after another. */
  public static List<DatedReading> inOrder(Reading... readings) {
    List<Reading> all = List.of(readings);
    return IntStream.range(0, all.size())
        .mapToObj(week -> new DatedReading(MONDAY.plusWeeks(week), all.get(week)))
        .toList();
  }
}

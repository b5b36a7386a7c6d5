package vn.okr.adapters.persistence.shared;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/**
 * Leaves out the months in which nothing can have been recorded about something, as that had not
 * been made then: ids of version 7 tell when. The first month left in is the one before, so that
 * clocks of replicas may differ by weeks.
 *
 * <p>The month stands in the text of a statement, not among its values: a plan that is kept then
 * knows of the other months nothing at all, however many years of them there are (ADR 0027).
 */
public final class RecordedSince {
  private static final int VERSION = 7;
  private static final int MILLISECONDS_SHIFT = 16;
  private static final UUID NIL = new UUID(0, 0);

  private RecordedSince() {}

  /**
   * The condition on the ids of what was recorded. There are as many texts of it as months have
   * gone by.
   *
   * @param idColumn where a statement finds these ids, a constant
   * @param about what it was recorded about; where an id tells no time, all months are left in
   */
  public static Sql condition(String idColumn, Collection<UUID> about) {
    boolean timed = about.stream().allMatch(id -> id.version() == VERSION);
    UUID least =
        about.stream()
            .filter(_ -> timed)
            .map(RecordedSince::monthOf)
            .min(YearMonth::compareTo)
            .map(made -> leastIdOf(made.minusMonths(1)))
            .orElse(NIL);
    return Sql.of(idColumn + " >= '" + least + "'");
  }

  private static YearMonth monthOf(UUID id) {
    long milliseconds = id.getMostSignificantBits() >>> MILLISECONDS_SHIFT;
    long past = Math.min(milliseconds, System.currentTimeMillis());
    return YearMonth.from(Instant.ofEpochMilli(past).atOffset(ZoneOffset.UTC));
  }

  private static UUID leastIdOf(YearMonth month) {
    long milliseconds = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    return new UUID(milliseconds << MILLISECONDS_SHIFT, 0);
  }
}

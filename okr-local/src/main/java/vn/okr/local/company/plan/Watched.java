package vn.okr.local.company.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.kpi.Cadence;
import vn.okr.domain.kpi.HealthyRange;
import vn.okr.domain.shared.Quantity;

/**
 * A KPI of the company, as the story plans it.
 *
 * @param unit the key of the unit whose work it watches
 * @param owner the account that sees to it
 * @param weeks after how many weeks it is read again
 * @param values what it is from reading to reading, over and over
 * @param unreadAtLast in how many of the last weeks nobody reads it
 */
public record Watched(
    String title,
    String description,
    String unit,
    String owner,
    HealthyRange range,
    String measuredIn,
    Cadence cadence,
    int weeks,
    List<String> values,
    int unreadAtLast) {
  /** What is read in a week, counted from 1; null in a week in which it is not read. */
  public @Nullable Quantity valueIn(int week, int lastWeek) {
    int reading = (week - 1) / weeks;
    return (week - 1) % weeks > 0 || week > lastWeek - unreadAtLast
        ? null
        : Quantity.of(values.get(reading % values.size()));
  }
}

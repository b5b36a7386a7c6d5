package vn.okr.domain.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Score;

/**
 * From a start value to a target, upwards or downwards.
 *
 * @param start where it stood when the goal was set
 * @param target where it shall stand
 * @param unit the unit of measure, such as "%" or "VND"; may be absent
 */
public record Metric(Quantity start, Quantity target, @Nullable UnitOfMeasure unit)
    implements Measure {
  /**
   * Checks that there is a way to go.
   *
   * @throws RuleViolated {@code start-equals-target} (M4)
   */
  public Metric {
    if (start.equals(target)) {
      throw new RuleViolated(ErrorCode.START_EQUALS_TARGET, "/target");
    }
  }

  /** The score at a value; both directions are one rule. */
  public Score scoreAt(Quantity current) {
    return current.shareOfWay(start, target);
  }

  @Override
  public Attainment assess(List<DatedReading> readings) {
    Quantity current = Values.last(readings);
    Quantity value = current == null ? start : current;
    return new Attainment(value, Set.of(), scoreAt(value));
  }

  @Override
  public Measure remainder(Attainment reached) {
    Quantity current = reached.current();
    return current == null ? this : new Metric(current, target, unit);
  }

  @Override
  public boolean accepts(Reading reading) {
    return reading instanceof Reading.OfValue;
  }

  @Override
  public String type() {
    return "metric";
  }

  @Override
  public Map<String, String> definition() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("start", start.toString());
    fields.put("target", target.toString());
    if (unit != null) {
      fields.put("unit", unit.value());
    }
    return fields;
  }

  @Override
  public String formula() {
    return "(current - start) / (target - start)";
  }
}

package vn.okr.domain.measure;

import java.util.List;
import java.util.Map;

/** Carried by the objectives that contribute to it (M7); has no readings of its own. */
public record Aligned() implements Measure {
  @Override
  public Attainment assess(List<DatedReading> readings) {
    return Attainment.NOT_MEASURED;
  }

  @Override
  public boolean accepts(Reading reading) {
    return reading instanceof Reading.None;
  }

  @Override
  public String type() {
    return "aligned";
  }

  @Override
  public Map<String, String> definition() {
    return Map.of();
  }

  @Override
  public String formula() {
    return "weighted average of the contributing objectives' scores";
  }
}

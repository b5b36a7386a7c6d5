package vn.okr.domain.measure;

import java.util.List;
import java.util.Map;
import vn.okr.domain.shared.Score;

/** Done or not. */
public record Binary() implements Measure {
  @Override
  public Attainment assess(List<DatedReading> readings) {
    for (int i = readings.size() - 1; i >= 0; i--) {
      if (readings.get(i).reading() instanceof Reading.OfDone(boolean done)) {
        return Attainment.of(done ? Score.ONE : Score.ZERO);
      }
    }
    return Attainment.of(Score.ZERO);
  }

  @Override
  public boolean accepts(Reading reading) {
    return reading instanceof Reading.OfDone;
  }

  @Override
  public String type() {
    return "binary";
  }

  @Override
  public Map<String, String> definition() {
    return Map.of();
  }

  @Override
  public String formula() {
    return "1 if done, else 0";
  }
}

package vn.okr.adapters.rest.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.progress.TrendPoint;

/** What was reached day by day, the earliest first; days on which nothing moved are left out. */
public record TrendResponse(List<Point> items) {
  /**
   * What was reached at the end of a day, and until the next point.
   *
   * @param score absent while nothing was measured
   */
  public record Point(LocalDate on, @Nullable BigDecimal score) {}

  static TrendResponse of(List<TrendPoint> points) {
    return new TrendResponse(
        points.stream()
            .map(point -> new Point(point.day(), WireValues.of(point.score())))
            .toList());
  }
}

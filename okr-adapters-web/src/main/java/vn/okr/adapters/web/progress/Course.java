package vn.okr.adapters.web.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import vn.okr.application.progress.TrendPoint;
import vn.okr.domain.cycle.Period;

/**
 * How what was reached has moved in a cycle, as a line from its first day to its last, and as a
 * table.
 *
 * @param points what was reached from each day on, the earliest first
 * @param period the days of the cycle
 */
public record Course(List<TrendPoint> points, Period period) {
  private static final int WIDTH = 100;
  private static final int HEIGHT = 30;

  /** Whether there is a line to draw: something was measured on two days at least. */
  public boolean line() {
    return measured().size() > 1;
  }

  /** Where it stood, the latest first. */
  public List<TrendPoint> latestFirst() {
    return points.reversed();
  }

  /** The points of the line, for SVG, in a box of 100 by 30; level until something moved. */
  public String path() {
    StringBuilder path = new StringBuilder();
    double level = Double.NaN;
    for (TrendPoint point : measured()) {
      double x = across(point.day());
      double y = HEIGHT - HEIGHT * reached(point);
      if (!Double.isNaN(level)) {
        append(path, x, level);
      }
      append(path, x, y);
      level = y;
    }
    return path.toString().strip();
  }

  private static double reached(TrendPoint point) {
    return point.score() == null ? 0 : point.score().tenThousandths() / 10_000.0;
  }

  private static void append(StringBuilder path, double x, double y) {
    path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
  }

  private double across(LocalDate day) {
    double gone = ChronoUnit.DAYS.between(period.startsOn(), day);
    double whole = ChronoUnit.DAYS.between(period.startsOn(), period.endsOn());
    return WIDTH * Math.clamp(gone / whole, 0.0, 1.0);
  }

  private List<TrendPoint> measured() {
    return points.stream().filter(point -> point.score() != null).toList();
  }
}

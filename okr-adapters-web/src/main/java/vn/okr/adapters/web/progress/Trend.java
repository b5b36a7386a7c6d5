package vn.okr.adapters.web.progress;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.okr.adapters.web.cycle.CycleChoice;
import vn.okr.application.progress.ProgressReader;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.shared.Score;

/**
 * An owner's own progress across cycles, as a line and as a table.
 *
 * @param points the cycles with objectives, the earliest first, at most the latest twelve
 */
public record Trend(List<Point> points) {
  private static final int MOST = 12;
  private static final int WIDTH = 100;
  private static final int HEIGHT = 30;

  /** One cycle with what was reached in it. */
  public record Point(Cycle cycle, ProgressReader.OwnProgress own) {}

  static Trend of(CycleChoice choice, List<ProgressReader.OwnProgress> cycles) {
    Map<CycleId, ProgressReader.OwnProgress> known =
        cycles.stream().collect(Collectors.toMap(ProgressReader.OwnProgress::cycle, own -> own));
    List<Point> latest =
        choice.all().stream()
            .filter(cycle -> known.containsKey(cycle.id()))
            .limit(MOST)
            .map(cycle -> new Point(cycle, Objects.requireNonNull(known.get(cycle.id()))))
            .toList();
    return new Trend(latest.reversed());
  }

  /** Whether there is a line to draw. */
  public boolean line() {
    return measured().size() > 1;
  }

  /** The points of the line, for SVG, in a box of 100 by 30. */
  public String path() {
    List<Score> scores = measured();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < scores.size(); i++) {
      double x = (double) WIDTH * i / (scores.size() - 1);
      double y = HEIGHT - HEIGHT * scores.get(i).tenThousandths() / 10_000.0;
      path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }
    return path.toString().strip();
  }

  private List<Score> measured() {
    return points.stream().map(point -> point.own().progress()).filter(Objects::nonNull).toList();
  }
}

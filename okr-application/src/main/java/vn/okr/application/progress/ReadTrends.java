package vn.okr.application.progress;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.ObjectiveAccess;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.application.port.Units;
import vn.okr.application.progress.TrendReader.Reached;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Weight;
import vn.okr.domain.shared.WeightedAverage;

/** Everyone sees how it has come that so much was reached, one owner's at a time (M6, M11). */
@ReadOnly
@UseCase
public class ReadTrends {
  private final TrendReader trends;
  private final ObjectiveAccess access;
  private final Units units;
  private final Cycles cycles;
  private final Time time;
  private final Settings settings;

  @Inject
  public ReadTrends(
      TrendReader trends,
      ObjectiveAccess access,
      Units units,
      Cycles cycles,
      Time time,
      Settings settings) {
    this.trends = trends;
    this.access = access;
    this.units = units;
    this.cycles = cycles;
    this.time = time;
    this.settings = settings;
  }

  /**
   * How an objective's score has moved; nothing of a draft.
   *
   * @throws NotFound when there is none the actor may know of
   */
  public List<TrendPoint> ofObjective(Actor actor, ObjectiveId id) {
    access.readable(actor, id);
    return ofKnown(id);
  }

  /** The same for an objective that was read before. */
  public List<TrendPoint> ofKnown(ObjectiveId known) {
    return points(trends.ofObjective(known, today()));
  }

  /**
   * How the plain average of an owner's own objectives has moved in a cycle. An objective counts
   * from the day it was published; one that was dropped since counts on no day.
   *
   * @throws NotFound for an unknown owner or cycle
   */
  public List<TrendPoint> ofOwner(Owner owner, CycleId cycle) {
    if (cycles.find(cycle).isEmpty() || !units.affiliations(Set.of(owner)).containsKey(owner)) {
      throw new NotFound();
    }
    return ofKnown(owner, cycle);
  }

  /** The same for an owner and a cycle that were read before. */
  public List<TrendPoint> ofKnown(Owner owner, CycleId cycle) {
    return points(trends.ofOwner(owner, cycle, today()));
  }

  private LocalDate today() {
    return settings.current().dayOf(time.now());
  }

  /** The average after each day on which it moved, and today's. */
  private static List<TrendPoint> points(List<Reached> moves) {
    List<TrendPoint> points = new ArrayList<>();
    Map<ObjectiveId, Optional<Score>> now = new HashMap<>();
    for (int i = 0; i < moves.size(); i++) {
      Reached move = moves.get(i);
      now.put(move.objective(), Optional.ofNullable(move.score()));
      boolean last = i + 1 == moves.size();
      if (last || !moves.get(i + 1).day().equals(move.day())) {
        TrendPoint point = new TrendPoint(move.day(), average(now));
        if (last || points.isEmpty() || !Objects.equals(point.score(), points.getLast().score())) {
          points.add(point);
        }
      }
    }
    return points;
  }

  private static @Nullable Score average(Map<ObjectiveId, Optional<Score>> scores) {
    WeightedAverage average = new WeightedAverage();
    scores.values().forEach(score -> average.add(score.orElse(null), Weight.ONE));
    return average.value();
  }
}

package vn.okr.domain.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.References;
import vn.okr.domain.shared.Score;

/**
 * A weighted checklist.
 *
 * @param milestones 1 to 50 of them, in the order they were given
 */
public record Milestones(List<Milestone> milestones) implements Measure {
  /** The most milestones a key result may have. */
  public static final int LIMIT = 50;

  /**
   * Checks the list.
   *
   * @throws InvalidInput when empty, too long, or naming a milestone twice
   */
  public Milestones {
    milestones = List.copyOf(milestones);
    if (milestones.isEmpty()) {
      throw new InvalidInput("required", Map.of());
    }
    if (milestones.size() > LIMIT) {
      throw new InvalidInput("too-many", Map.of("max", LIMIT));
    }
    if (milestones.stream().map(Milestone::id).distinct().count() < milestones.size()) {
      throw new InvalidInput("duplicate", Map.of());
    }
  }

  @Override
  public Attainment assess(List<DatedReading> readings) {
    Set<MilestoneId> done = lastDone(readings);
    long part = 0;
    long whole = 0;
    int known = 0;
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      long weight = milestone.weight().tenThousandths();
      whole += weight;
      if (done.contains(milestone.id())) {
        part += weight;
        known++;
      }
    }
    Set<MilestoneId> ours = known == done.size() ? done : knownAmong(done);
    return new Attainment(null, ours, Score.ofShare(part, whole));
  }

  @Override
  public Measure remainder(Attainment reached) {
    return new Milestones(
        milestones.stream().filter(one -> !reached.milestonesDone().contains(one.id())).toList());
  }

  private static Set<MilestoneId> lastDone(List<DatedReading> readings) {
    for (int i = readings.size() - 1; i >= 0; i--) {
      if (readings.get(i).reading() instanceof Reading.OfMilestones(Set<MilestoneId> done)) {
        return done;
      }
    }
    return Set.of();
  }

  /** Without those that the list no longer has. */
  private Set<MilestoneId> knownAmong(Set<MilestoneId> done) {
    return done.stream().filter(ids()::contains).collect(Collectors.toUnmodifiableSet());
  }

  private Set<MilestoneId> ids() {
    return milestones.stream().map(Milestone::id).collect(Collectors.toSet());
  }

  @Override
  public boolean accepts(Reading reading) {
    return reading instanceof Reading.OfMilestones;
  }

  @Override
  public void requireFits(Reading reading) {
    Measure.super.requireFits(reading);
    if (reading instanceof Reading.OfMilestones(Set<MilestoneId> done)) {
      References.requireKnown(done, ids()::contains, reading.pointer());
    }
  }

  @Override
  public String type() {
    return "milestones";
  }

  @Override
  public Map<String, String> definition() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      fields.put("milestone " + (i + 1), milestone.title() + " (" + milestone.weight() + ")");
    }
    return fields;
  }

  @Override
  public String formula() {
    return "weights done / all weights";
  }
}

package vn.okr.adapters.web.objective.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.objective.MeasureInput;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.measure.Milestone;
import vn.okr.domain.measure.MilestoneId;
import vn.okr.domain.measure.Milestones;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** Milestones as they are typed: one a line, a weight other than 1 behind a bar. */
final class MilestoneLines {
  private static final String BAR = "|";

  private MilestoneLines() {}

  /** The lines to be changed. */
  static String of(Milestones milestones, Show show) {
    return milestones.milestones().stream()
        .map(one -> one.title().value() + weight(one.weight(), show))
        .collect(Collectors.joining("\n"));
  }

  /**
   * The steps typed. A line that says what a milestone was called is that milestone still; another
   * line is the milestone that stood in its place, if that is named nowhere else.
   *
   * @param known the measure there was; absent for a new key result
   * @throws InvalidInput {@code required} for no line at all, or for a line that cannot be read
   */
  static List<MeasureInput.Step> read(String text, @Nullable Measure known, Typed typed) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new InvalidInput("required", Map.of());
    }
    List<Milestone> old = known instanceof Milestones(List<Milestone> before) ? before : List.of();
    List<MeasureInput.Step> bare = lines.stream().map(line -> step(line, typed)).toList();
    Map<Integer, MilestoneId> ids = new HashMap<>();
    for (int i = 0; i < bare.size(); i++) {
      for (Milestone one : old) {
        if (one.title().equals(bare.get(i).title()) && !ids.containsValue(one.id())) {
          ids.putIfAbsent(i, one.id());
        }
      }
    }
    for (int i = 0; i < Math.min(bare.size(), old.size()); i++) {
      if (!ids.containsKey(i) && !ids.containsValue(old.get(i).id())) {
        ids.put(i, old.get(i).id());
      }
    }
    List<MeasureInput.Step> steps = new ArrayList<>();
    for (int i = 0; i < bare.size(); i++) {
      steps.add(new MeasureInput.Step(ids.get(i), bare.get(i).title(), bare.get(i).weight()));
    }
    return steps;
  }

  private static MeasureInput.Step step(String line, Typed typed) {
    int bar = line.lastIndexOf(BAR);
    if (bar < 0) {
      return new MeasureInput.Step(null, new Title(line), Weight.ONE);
    }
    return new MeasureInput.Step(
        null,
        new Title(line.substring(0, bar)),
        Weight.positive(typed.number(line.substring(bar + 1))));
  }

  private static String weight(Weight weight, Show show) {
    return weight.equals(Weight.ONE)
        ? ""
        : " " + BAR + " " + show.typed(Quantity.of(weight.toDecimal()));
  }
}

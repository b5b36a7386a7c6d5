package vn.okr.testkit.contract;

import static vn.okr.testkit.ObjectiveBuilder.anObjective;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.objective.DraftObjectives.ObjectiveEdit;
import vn.okr.application.objective.MeasureInput;
import vn.okr.application.objective.ShapeKeyResults.KeyResultEdit;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.measure.Aligned;
import vn.okr.domain.measure.Measure;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Weight;
import vn.okr.testkit.KeyResultBuilder;

/** What people change about goals, links and measures. */
final class ShapingMoves {
  static final Note WHY = new Note("theo tình hình mới");
  private static final Precondition ANY = Precondition.none();
  private static final Set<ObjectiveState> ABOVE =
      EnumSet.complementOf(EnumSet.of(ObjectiveState.DROPPED));

  private final Office office;
  private final Chance chance;

  ShapingMoves(Office office, Chance chance) {
    this.office = office;
    this.chance = chance;
  }

  void draft() {
    Owner owner = Objects.requireNonNull(chance.oneOf(office.topDown));
    CycleId cycle = Objects.requireNonNull(chance.oneOf(office.cycles));
    KeyResultBuilder[] keyResults = new KeyResultBuilder[1 + chance.below(3)];
    for (int i = 0; i < keyResults.length; i++) {
      keyResults[i] = chance.keyResult();
    }
    Link[] links = linksFrom(owner, cycle).toArray(Link[]::new);
    ObjectiveId made =
        office.does.draftObjectives.draft(
            office.admin, () -> anObjective(cycle, owner).with(keyResults).asked(links));
    office.goals.add(made);
  }

  void realign(Objective goal) {
    List<Link> links = linksFrom(goal.owner(), goal.cycleId());
    office.does.alignObjectives.replace(office.admin, goal.id(), ANY, () -> links);
  }

  /** Links to what stands above, mostly to key results that are carried by them. */
  private List<Link> linksFrom(Owner lower, CycleId cycle) {
    List<Objective> above =
        office.someIn(ABOVE, chance).stream()
            .filter(goal -> office.topDown.indexOf(goal.owner()) < office.topDown.indexOf(lower))
            .filter(goal -> office.isWithin(cycle, goal.cycleId()))
            .toList();
    List<Link> links = new ArrayList<>();
    for (int i = chance.below(5); i > 0; i--) {
      Objective upper = chance.oneOf(above);
      Target to = upper == null ? null : targetIn(upper);
      if (to != null) {
        LinkKind kind = chance.oneIn(6) ? LinkKind.SUPPORTS : LinkKind.CONTRIBUTES;
        links.add(new Link(to, kind, Weight.of(1L + chance.below(5))));
      }
    }
    return links;
  }

  /** Mostly one that is carried, but any of them may become so. */
  private @Nullable Target targetIn(Objective upper) {
    List<KeyResult> open = upper.keyResults().open();
    List<KeyResult> carried =
        open.stream().filter(k -> k.definition().measure() instanceof Aligned).toList();
    KeyResult one = chance.oneOf(carried.isEmpty() || chance.oneIn(4) ? open : carried);
    return one == null ? new Target.OfObjective(upper.id()) : new Target.OfKeyResult(one.id());
  }

  void reweigh(KeyResult keyResult) {
    Weight weight = chance.keyResult().build().definition().weight();
    edit(keyResult, Patch.keep(), Patch.to(weight));
  }

  void remeasure(KeyResult keyResult) {
    Measure measure = chance.measure();
    edit(keyResult, Patch.to(new MeasureInput.Complete(measure)), Patch.keep());
  }

  private void edit(KeyResult keyResult, Patch<MeasureInput> measure, Patch<Weight> weight) {
    KeyResultEdit edit =
        new KeyResultEdit(Patch.keep(), measure, weight, Patch.keep(), Patch.keep(), WHY);
    office.does.shapeKeyResults.edit(office.admin, keyResult.id(), ANY, () -> edit);
  }

  void addKeyResult(Objective goal) {
    office.does.shapeKeyResults.add(office.admin, goal.id(), () -> chance.keyResult().asked());
  }

  void dropKeyResult(KeyResult keyResult) {
    office.does.shapeKeyResults.drop(office.admin, keyResult.id(), () -> WHY);
  }

  void deleteKeyResult(KeyResult keyResult) {
    office.does.shapeKeyResults.delete(office.admin, keyResult.id(), ANY);
  }

  void handOver(Objective goal) {
    Owner owner = Objects.requireNonNull(chance.oneOf(office.topDown));
    ObjectiveEdit edit =
        new ObjectiveEdit(Patch.keep(), Patch.keep(), Patch.keep(), Patch.to(owner), WHY);
    office.does.draftObjectives.edit(office.admin, goal.id(), ANY, () -> edit);
  }

  void delete(Objective draft) {
    office.does.draftObjectives.delete(office.admin, draft.id(), ANY);
  }
}

package vn.okr.testkit.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.progress.ProgressReader;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.progress.ProgressBoard;
import vn.okr.domain.progress.Situation;
import vn.okr.domain.progress.Status;
import vn.okr.domain.progress.Tally;
import vn.okr.domain.shared.NotFound;

/** Counts the objectives of a company in memory. */
public final class ProgressReaderInMemory implements ProgressReader {
  private final Company company;

  /** Reads the company. */
  public ProgressReaderInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Tallies count(CycleId cycle, @Nullable UnitId within, OrganisationSettings settings) {
    Cycle counted = company.cycles.find(cycle).orElseThrow(NotFound::new);
    Organisation then = company.frozen.find(cycle).orElseGet(() -> Organisation.ofToday(company));
    Map<UnitId, Tally> units = new HashMap<>();
    Map<Set<UnitId>, Tally> people = new HashMap<>();
    company
        .allObjectives()
        .filter(objective -> objective.cycleId().equals(cycle) && objective.counts())
        .filter(objective -> within == null || isWithin(objective.owner(), within, then))
        .forEach(
            objective -> {
              Tally one = Tally.of(objective.score(), company.isAligned(objective.id()), settings);
              switch (objective.owner()) {
                case Owner.OfUnit(UnitId unit) -> units.merge(unit, one, Tally::plus);
                case Owner.OfPerson(PersonId person) ->
                    people.merge(then.unitsOf(person), one, Tally::plus);
              }
            });
    return new Tallies(counted, then.tree(), ofUnits(units), ofPeople(people));
  }

  @Override
  public List<OwnProgress> ownByCycle(Owner owner) {
    Map<CycleId, Tally> cycles = new HashMap<>();
    company
        .allObjectives()
        .filter(objective -> objective.owner().equals(owner) && objective.counts())
        .forEach(
            objective ->
                cycles.merge(
                    objective.cycleId(),
                    Tally.of(objective.score(), false, OrganisationSettings.DEFAULT),
                    Tally::plus));
    return cycles.entrySet().stream()
        .map(
            cycle ->
                new OwnProgress(
                    cycle.getKey(), cycle.getValue().objectives(), cycle.getValue().progress()))
        .toList();
  }

  @Override
  public List<Discipline> discipline(
      CycleId cycle, LocalDate today, OrganisationSettings settings) {
    Organisation now = Organisation.ofToday(company);
    Map<UnitId, Discipline> units = new HashMap<>();
    company
        .allObjectives()
        .filter(o -> o.cycleId().equals(cycle) && o.state() == ObjectiveState.PUBLISHED)
        .forEach(
            objective -> {
              Cycle its = company.cycles.find(cycle).orElseThrow();
              boolean late =
                  Situation.of(objective, its).status(today, settings) == Status.OUTDATED;
              now.placeOf(objective.owner())
                  .units()
                  .forEach(
                      unit ->
                          units.merge(
                              unit,
                              new Discipline(unit, 1, late ? 1 : 0),
                              ProgressReaderInMemory::both));
            });
    return List.copyOf(units.values());
  }

  private static Discipline both(Discipline one, Discipline other) {
    return new Discipline(
        one.unit(), one.atWork() + other.atWork(), one.outdated() + other.outdated());
  }

  private static boolean isWithin(Owner owner, UnitId within, Organisation then) {
    List<UnitId> subtree = then.tree().subtreeOf(within);
    return switch (owner) {
      case Owner.OfUnit(UnitId unit) -> subtree.contains(unit);
      case Owner.OfPerson(PersonId person) -> {
        Set<UnitId> units = then.unitsOf(person);
        // People without a unit still work for the company.
        yield units.isEmpty() ? isRoot(within, then) : units.stream().anyMatch(subtree::contains);
      }
    };
  }

  private static boolean isRoot(UnitId unit, Organisation then) {
    UnitTree.Node root = then.tree().root();
    return root != null && root.id().equals(unit);
  }

  private static List<ProgressBoard.OfUnit> ofUnits(Map<UnitId, Tally> units) {
    return units.entrySet().stream()
        .map(unit -> new ProgressBoard.OfUnit(unit.getKey(), unit.getValue()))
        .toList();
  }

  private static List<ProgressBoard.OfPeople> ofPeople(Map<Set<UnitId>, Tally> people) {
    return people.entrySet().stream()
        .map(group -> new ProgressBoard.OfPeople(group.getKey(), group.getValue()))
        .toList();
  }
}

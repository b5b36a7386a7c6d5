package vn.okr.testkit.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.okr.application.port.ScoreDays;
import vn.okr.application.progress.TrendReader;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.Score;

/** What objectives of a company in memory had reached day by day, for writing and for reading. */
public final class ScoreDaysInMemory implements ScoreDays, TrendReader {
  /** A day of an objective. */
  record Key(ObjectiveId objective, LocalDate day) {}

  private final Company company;

  /** What objectives of the company had reached. */
  public ScoreDaysInMemory(Company company) {
    this.company = company;
  }

  @Override
  public List<CycleId> cyclesAtWork() {
    return company.cycles.all().stream()
        .filter(ScoreDaysInMemory::isAtWork)
        .map(Cycle::id)
        .toList();
  }

  @Override
  public int keep(CycleId cycle, LocalDate day) {
    List<Objective> moved =
        counted(objective -> objective.cycleId().equals(cycle)).filter(this::hasMoved).toList();
    moved.forEach(
        objective ->
            company.scoreDays.put(
                new Key(objective.id(), day), Optional.ofNullable(objective.score())));
    return moved.size();
  }

  private boolean hasMoved(Objective objective) {
    return kept(objective.id())
        .reduce((_, later) -> later)
        .filter(last -> Objects.equals(last.score(), objective.score()))
        .isEmpty();
  }

  @Override
  public List<Reached> ofObjective(ObjectiveId objective, LocalDate today) {
    return moves(one -> one.id().equals(objective), today);
  }

  @Override
  public List<Reached> ofOwner(Owner owner, CycleId cycle, LocalDate today) {
    return moves(one -> one.owner().equals(owner) && one.cycleId().equals(cycle), today);
  }

  private List<Reached> moves(Predicate<Objective> wanted, LocalDate today) {
    return counted(wanted)
        .flatMap(
            objective ->
                isAtWork(company.cycles.find(objective.cycleId()).orElseThrow())
                    ? Stream.concat(
                        kept(objective.id()).filter(move -> move.day().isBefore(today)),
                        Stream.of(new Reached(objective.id(), today, objective.score())))
                    : kept(objective.id()))
        .sorted(
            Comparator.comparing(Reached::day)
                .thenComparing(move -> move.objective().value().toString()))
        .toList();
  }

  private Stream<Objective> counted(Predicate<Objective> wanted) {
    return company
        .allObjectives()
        .filter(
            one -> one.state() == ObjectiveState.PUBLISHED || one.state() == ObjectiveState.CLOSED)
        .filter(wanted);
  }

  private Stream<Reached> kept(ObjectiveId objective) {
    return company.scoreDays.rows().entrySet().stream()
        .filter(row -> row.getKey().objective().equals(objective))
        .map(ScoreDaysInMemory::reached)
        .sorted(Comparator.comparing(Reached::day));
  }

  private static Reached reached(Map.Entry<Key, Optional<Score>> row) {
    return new Reached(row.getKey().objective(), row.getKey().day(), row.getValue().orElse(null));
  }

  private static boolean isAtWork(Cycle cycle) {
    return cycle.phase() == CyclePhase.RUNNING || cycle.phase() == CyclePhase.GRADING;
  }
}

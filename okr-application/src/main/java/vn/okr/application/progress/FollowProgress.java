package vn.okr.application.progress;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.okr.application.UseCase;
import vn.okr.application.port.ConsistentReads;
import vn.okr.application.port.Cycles;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.progress.ProgressBoard;
import vn.okr.domain.progress.Tally;
import vn.okr.domain.shared.NotFound;

/** Everyone sees how far the company, each level and each unit has come (M11, M12). */
@UseCase
public class FollowProgress {
  private final ConsistentReads reads;
  private final ProgressReader reader;
  private final Cycles cycles;
  private final Time time;
  private final Settings settings;

  @Inject
  public FollowProgress(
      ConsistentReads reads, ProgressReader reader, Cycles cycles, Time time, Settings settings) {
    this.reads = reads;
    this.reader = reader;
    this.cycles = cycles;
    this.time = time;
    this.settings = settings;
  }

  /**
   * The progress of a cycle.
   *
   * @throws NotFound for an unknown cycle
   */
  public CycleProgress of(CycleId id) {
    reads.begin();
    ProgressReader.Tallies tallies = reader.count(id, null, settings.current());
    ProgressBoard board = tallies.toBoard();
    UnitTree tree = tallies.tree();
    UnitTree.Node root = tree.root();
    Map<Level, Tally> levels = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      levels.put(level, board.level(level));
    }
    List<UnitId> topDown = root == null ? List.of() : tree.subtreeOf(root.id());
    List<UnitProgress> units = topDown.stream().map(unit -> progress(tree, board, unit)).toList();
    return new CycleProgress(
        tallies.cycle(), units.isEmpty() ? null : units.getFirst(), levels, units);
  }

  /**
   * How well each unit keeps up with its check-ins; units without objectives at work are absent.
   * Never told of people (M6).
   *
   * @throws NotFound for an unknown cycle
   */
  public Map<UnitId, ProgressReader.Discipline> discipline(CycleId id) {
    Cycle cycle = cycles.find(id).orElseThrow(NotFound::new);
    OrganisationSettings current = settings.current();
    return reader.discipline(cycle.id(), current.dayOf(time.now()), current).stream()
        .collect(Collectors.toMap(ProgressReader.Discipline::unit, unit -> unit));
  }

  static UnitProgress progress(UnitTree tree, ProgressBoard board, UnitId unit) {
    UnitTree.Node node = tree.find(unit);
    if (node == null) {
      throw new NotFound();
    }
    return new UnitProgress(node, board.own(unit), board.below(unit));
  }
}

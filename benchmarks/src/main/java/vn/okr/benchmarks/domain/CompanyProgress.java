package vn.okr.benchmarks.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.okr.domain.measure.Attainment;
import vn.okr.domain.measure.Binary;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.objective.Standing;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.progress.ProgressBoard;
import vn.okr.domain.progress.Tally;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;
import vn.okr.domain.shared.Weight;

/** A company with a million key results: from their scores to the progress of all its units. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@NullUnmarked
public class CompanyProgress {
  private static final int KEY_RESULTS = 1_000_000;
  private static final int PER_OBJECTIVE = 4;
  private static final int UNITS = 5_000;
  private static final int UNITS_PER_UNIT = 10;

  private UnitTree tree;
  private List<UnitId> units;
  private List<KeyResults> objectives;

  @Setup
  public void prepare() {
    SplittableRandom random = new SplittableRandom(1);
    List<UnitTree.Node> nodes = new ArrayList<>();
    units = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      UnitId id = new UnitId(new UUID(random.nextLong(), random.nextLong()));
      UnitId parent = i == 0 ? null : units.get((i - 1) / UNITS_PER_UNIT);
      UnitKind kind = i == 0 ? UnitKind.COMPANY : UnitKind.TEAM;
      nodes.add(new UnitTree.Node(id, "unit", kind, parent));
      units.add(id);
    }
    tree = new UnitTree(nodes);
    objectives = new ArrayList<>();
    for (int i = 0; i < KEY_RESULTS / PER_OBJECTIVE; i++) {
      objectives.add(objective(random));
    }
  }

  private static KeyResults objective(SplittableRandom random) {
    List<KeyResult> keyResults = new ArrayList<>();
    for (int i = 0; i < PER_OBJECTIVE; i++) {
      Score score = random.nextInt(20) == 0 ? null : Score.ofTenThousandths(random.nextInt(10_001));
      KeyResult fresh =
          KeyResult.fresh(
              new KeyResultId(new UUID(random.nextLong(), random.nextLong())),
              new KeyResult.Definition(new Title("title"), new Binary(), Weight.ONE, null, null));
      Standing standing = new Standing(new Attainment(null, Set.of(), score), null, null);
      keyResults.add(new KeyResult(fresh.id(), fresh.definition(), false, null, standing, null));
    }
    return new KeyResults(keyResults);
  }

  /** Every objective's score, the tally of each unit and its people, and the board over all. */
  @Benchmark
  public ProgressBoard progress() {
    Tally[] tallies = new Tally[UNITS];
    for (int i = 0; i < objectives.size(); i++) {
      Score score = objectives.get(i).score();
      Tally one = Tally.of(score, i % 5 != 0, OrganisationSettings.DEFAULT);
      int unit = i % UNITS;
      tallies[unit] = tallies[unit] == null ? one : tallies[unit].plus(one);
    }
    List<ProgressBoard.OfUnit> own = new ArrayList<>();
    List<ProgressBoard.OfPeople> people = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      own.add(new ProgressBoard.OfUnit(units.get(i), tallies[i]));
      people.add(new ProgressBoard.OfPeople(Set.of(units.get(i)), tallies[i]));
    }
    return new ProgressBoard(tree, own, people);
  }
}

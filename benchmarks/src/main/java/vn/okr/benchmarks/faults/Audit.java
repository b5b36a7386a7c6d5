package vn.okr.benchmarks.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Recomputation;

/** Compares what is there with what was acknowledged. To be done while the writers rest. */
final class Audit {
  private static final Duration SETTLING = Duration.ofSeconds(20);

  private final Database database;
  private final Door door;

  Audit(Database database, Door door) {
    this.database = database;
    this.door = door;
  }

  /**
   * What came out.
   *
   * @param lost acknowledged, and not in the database or not shown
   * @param doubled there more than once
   * @param wrong whatever else is not as it must be
   */
  record Result(int lost, int doubled, List<String> wrong) {}

  /**
   * Looks at everything.
   *
   * @param acknowledged what has to be there once, by its mark, and nothing else
   * @param refused answers that no fault excuses
   */
  Result check(Map<String, Write> acknowledged, Collection<String> refused) throws SQLException {
    StoredMarks stored = new StoredMarks(database);
    List<String> wrong = new ArrayList<>(refused);
    if (!Pause.until(stored::isSettled, SETTLING)) {
      wrong.add("scores above do not follow");
    }
    Marks inTables = stored.find();
    Marks onShow = new ShownMarks(door).find(acknowledged.values());
    Set<String> lost = new HashSet<>();
    Set<String> doubled = new HashSet<>();
    for (Marks marks : List.of(inTables, onShow)) {
      for (String mark : acknowledged.keySet()) {
        int times = marks.timesOf(mark);
        if (times == 0) {
          lost.add(mark);
        } else if (times > 1) {
          doubled.add(mark);
        }
      }
      for (String mark : marks.all()) {
        if (!acknowledged.containsKey(mark)) {
          wrong.add("there, though never acknowledged: " + mark);
        }
      }
    }
    wrong.addAll(stored.halfWritten());
    wrong.addAll(new Recomputation(database).differences(1));
    return new Result(lost.size(), doubled.size(), wrong);
  }
}

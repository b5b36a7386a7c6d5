package vn.okr.benchmarks.http;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;

/** What keeps goals alive over a cycle: seeing how they have come so far, and being reminded. */
public final class CycleLife {
  private static final int CLIENTS = 8;
  private static final double MOST_MILLIS = 150;

  private final Setup setup;

  public CycleLife(Setup setup) {
    this.setup = setup;
  }

  /** How long eight who look back wait, and how long it takes to remind everybody. */
  public List<Finding> measure(Volume volume) throws SQLException, IOException {
    Tool.WRK.require();
    List<Finding> findings = new ArrayList<>();
    try (Stage stage = Stage.open(setup, volume, 0)) {
      for (Map.Entry<String, List<Request>> one : lookedAt(stage.subjects()).entrySet()) {
        setup.wrk().warm(stage.product(), one.getValue(), CLIENTS, setup.wanted().warmUp() / 4);
        Wrk.Outcome outcome =
            setup.wrk().run(stage.product(), one.getValue(), CLIENTS, setup.wanted().seconds());
        findings.add(
            Finding.atMost(one.getKey() + ", p95, ms", outcome.p95Millis(), MOST_MILLIS)
                .from("%d clients, %.0f a second", CLIENTS, outcome.perSecond()));
      }
      findings.addAll(
          new Reminding(setup).measure(Database.of(stage.database()), stage.provider()));
    }
    return findings;
  }

  private static Map<String, List<Request>> lookedAt(List<Subject> subjects) {
    Map<String, List<Request>> asked = new LinkedHashMap<>();
    asked.put("a key result's check-ins", of(subjects, "/key-results/%2$s/check-ins?limit=200"));
    asked.put("an objective's history", of(subjects, "/objectives/%1$s/history?limit=200"));
    asked.put("what goes on around an objective", of(subjects, "/objectives/%1$s/activity"));
    asked.put("an objective's trend", of(subjects, "/objectives/%1$s/trend"));
    return asked;
  }

  private static List<Request> of(List<Subject> subjects, String path) {
    return subjects.stream()
        .map(s -> Request.get("/api/v1" + path.formatted(s.objective(), s.keyResult()), s.token()))
        .toList();
  }
}

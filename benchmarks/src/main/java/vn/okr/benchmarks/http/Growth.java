package vn.okr.benchmarks.http;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.okr.benchmarks.Finding;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.local.LocalFailure;

/**
 * How long answers take in companies of a hundred to a hundred thousand people, each with ten key
 * results. All companies are open at once and take turns, so that whatever else the machine does
 * falls on all.
 */
public final class Growth {
  private static final List<Integer> PEOPLE = List.of(100, 1_000, 10_000, 100_000);
  private static final int KEY_RESULTS_PER_PERSON = 10;
  private static final int CHECK_INS = 5;
  private static final double MOST_TIMES = 1.3;
  private static final double MOST_MILLIS = 50;

  private final Setup setup;

  public Growth(Setup setup) {
    this.setup = setup;
  }

  /** Loads what is not loaded yet, which takes minutes, and measures. */
  public List<Finding> measure(Instant now) throws SQLException {
    Tool.WRK.require();
    try (Companies companies = new Companies()) {
      for (int people : PEOPLE) {
        Volume volume = new Volume(people, KEY_RESULTS_PER_PERSON * people, CHECK_INS, now);
        companies.open(setup, volume);
      }
      return measure(companies.all());
    }
  }

  private List<Finding> measure(List<Company> companies) {
    Turns turns = new Turns(setup, companies);
    turns.warmUp();
    List<Finding> findings = new ArrayList<>();
    findings.add(ratio("an objective", turns.p95(views(Views::objective))));
    findings.add(ratio("a list", turns.p95(views(Views::list))));
    findings.add(ratio("a check-in", turns.p95(Company::checkIns)));
    findings.add(ratio("a search", turns.p95(views(Views::search))));
    findings.add(largest("progress of the company", turns, views(Views::progress)));
    findings.add(largest("first level of the map", turns, views(Views::map)));
    return findings;
  }

  private static Function<Company, List<Request>> views(Function<Views, List<Request>> view) {
    return company -> view.apply(company.views());
  }

  private Finding ratio(String what, double[] millis) {
    double times = millis[millis.length - 1] / millis[0];
    return told(
        what,
        Finding.atMost(what + ", p95 at 1,000,000 key results by 1,000", times, MOST_TIMES),
        millis);
  }

  /** So large a company may be too much for a replica that gives up after some seconds. */
  private Finding largest(String what, Turns turns, Function<Company, List<Request>> asked) {
    String name = what + ", p95 at 1,000,000 key results, ms";
    try {
      double[] millis = turns.p95(asked);
      return told(what, Finding.atMost(name, millis[millis.length - 1], MOST_MILLIS), millis);
    } catch (LocalFailure refused) {
      return Finding.atMost(name, Double.POSITIVE_INFINITY, MOST_MILLIS)
          .from("not every answer was a good one");
    }
  }

  private Finding told(String what, Finding finding, double[] millis) {
    String all =
        Arrays.stream(millis).mapToObj("%.1f"::formatted).collect(Collectors.joining(", "));
    setup.console().news("  p95 of %s: %s ms".formatted(what, all));
    return finding.from("%s ms at 1,000, 10,000, 100,000 and 1,000,000", all);
  }

  /** One that is open, and what is asked of it. */
  record Company(Stage stage, Views views, List<Request> checkIns) {}

  /** Those that are open. */
  private static final class Companies implements AutoCloseable {
    private final List<Stage> stages = new ArrayList<>();

    void open(Setup setup, Volume volume) throws SQLException {
      stages.add(Stage.open(setup, volume, stages.size()));
    }

    /** The same number of people ask in each. */
    List<Company> all() throws SQLException {
      int people = stages.stream().mapToInt(s -> s.subjects().size()).min().orElseThrow();
      List<Company> all = new ArrayList<>();
      for (Stage stage : stages) {
        List<Subject> subjects = stage.subjects().subList(0, people);
        Views views = Views.of(Database.of(stage.database()), subjects);
        all.add(new Company(stage, views, CheckIns.of(subjects)));
      }
      return all;
    }

    @Override
    public void close() {
      stages.forEach(Stage::close);
    }
  }
}

package vn.okr.benchmarks.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import vn.okr.benchmarks.volume.Database;

/** Asks one company after the other, several times around. */
final class Turns {
  private static final int CLIENTS = 4;
  private static final int ROUNDS = 5;

  private final Setup setup;
  private final List<Growth.Company> companies;
  private final int seconds;

  Turns(Setup setup, List<Growth.Company> companies) {
    this.setup = setup;
    this.companies = companies;
    this.seconds = Math.max(1, setup.wanted().seconds() / 2);
  }

  /** Everything is asked of each, for its share of the time. */
  void warmUp() {
    for (Growth.Company company : companies) {
      List<Request> all = new ArrayList<>(company.checkIns());
      Views views = company.views();
      List.of(views.objective(), views.list(), views.search(), views.map()).forEach(all::addAll);
      int share = Math.max(1, setup.wanted().warmUp() / 2);
      setup.wrk().warm(company.stage().product(), all, setup.wanted().clients(), share);
      forgetCheckIns(company);
    }
  }

  /** The medians of each company's 95th percentiles, in milliseconds. */
  double[] p95(Function<Growth.Company, List<Request>> asked) {
    List<List<Double>> millis = new ArrayList<>();
    companies.forEach(_ -> millis.add(new ArrayList<>()));
    for (int round = 0; round <= ROUNDS; round++) {
      for (int i = 0; i < companies.size(); i++) {
        double once = p95(companies.get(i), asked);
        // The first round is for warming up.
        if (round > 0) {
          millis.get(i).add(once);
        }
      }
    }
    return millis.stream().mapToDouble(Turns::median).toArray();
  }

  private double p95(Growth.Company company, Function<Growth.Company, List<Request>> asked) {
    List<Request> requests = asked.apply(company);
    Wrk.Outcome outcome = setup.wrk().run(company.stage().product(), requests, CLIENTS, seconds);
    if (requests.getFirst().body() != null) {
      forgetCheckIns(company);
    }
    return outcome.p95Millis();
  }

  private static void forgetCheckIns(Growth.Company company) {
    Stage stage = company.stage();
    CheckIns.forget(Database.of(stage.database()), stage.subjects());
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}

package vn.okr.benchmarks.http;

import vn.okr.local.Console;

/**
 * What every measurement works with.
 *
 * @param folder where databases are kept
 * @param wanted how hard, and how long
 */
public record Setup(Console console, BenchFolder folder, Wanted wanted) {
  Launcher launcher() {
    return new Launcher(console, folder.work(), wanted);
  }

  Wrk wrk() {
    return new Wrk(folder.work());
  }
}

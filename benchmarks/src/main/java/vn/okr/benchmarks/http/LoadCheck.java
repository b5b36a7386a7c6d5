package vn.okr.benchmarks.http;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.okr.benchmarks.volume.Database;
import vn.okr.benchmarks.volume.Recomputation;
import vn.okr.benchmarks.volume.Volume;
import vn.okr.local.LocalFailure;

/** Loads a volume anew and has the product look at it. */
public final class LoadCheck {
  private static final int SAMPLE = 200;

  private final Setup setup;

  public LoadCheck(Setup setup) {
    this.setup = setup;
  }

  /**
   * Compares a sample of what was loaded with the domain and with the product's explanations.
   *
   * @throws LocalFailure when they differ
   */
  public void run(Volume volume) throws SQLException {
    setup.folder().forget(volume);
    try (Stage stage = Stage.open(setup, volume, 0)) {
      setup.console().news("Checking a sample ...");
      Recomputation recomputation = new Recomputation(Database.of(stage.database()));
      int every = Math.max(1, volume.keyResults() / SAMPLE);
      List<String> wrong = new ArrayList<>(recomputation.differences(every));
      wrong.addAll(new Explanations(stage.product()).differences(stage.subjects()));
      if (!wrong.isEmpty()) {
        throw new LocalFailure("What is stored is not what is computed: " + wrong);
      }
      setup.console().answer("Loaded; the sample agrees with the domain and the explanations.");
    }
  }
}

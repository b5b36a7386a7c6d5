package vn.okr.bootstrap;

import java.nio.file.Path;
import org.assertj.core.util.Files;

/** The folders of tests, which leave nothing behind. */
public final class TestFolders {
  private TestFolders() {}

  /**
   * Deletes folders with all that is in them. Those of data alone, not of PostgreSQL's programs:
   * whoever starts one later in this process uses the same programs.
   */
  public static void delete(Path... folders) {
    for (Path folder : folders) {
      Files.delete(folder.toFile());
    }
  }
}

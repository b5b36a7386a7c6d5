package vn.okr.local.supervision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.okr.local.services.RunState;

/** Remembers what the sample company is made of, from the moment that all of it is there. */
final class SampleFacts {
  private final Path file;

  SampleFacts(Path file) {
    this.file = file;
  }

  boolean exist() {
    return Files.exists(file);
  }

  void keep(Properties facts) {
    new RunState(file).write(facts);
  }

  Properties read() {
    return new RunState(file).read();
  }
}

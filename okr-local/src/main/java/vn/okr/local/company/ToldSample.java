package vn.okr.local.company;

import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.okr.local.LocalFailure;
import vn.okr.local.services.LocalServices;
import vn.okr.local.supervision.Sample;

/** Loads the sample by telling the company's story through the use cases. */
public final class ToldSample implements Sample {
  @Override
  public void load(LocalServices services, Path facts, Path log) {
    settings(services, log).forEach(System::setProperty);
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Quarkus.run(
        SampleLoader.class,
        (_, thrown) -> failure.set(thrown),
        services.signIn().issuer(),
        facts.toString());
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new LocalFailure("The sample company could not be loaded; see " + log, thrown);
    }
  }

  private static Map<String, String> settings(LocalServices services, Path log) {
    return Map.of(
        "quarkus.datasource.jdbc.url", services.database().jdbcUrl(),
        "quarkus.datasource.username", services.database().username(),
        "quarkus.datasource.password", services.database().password(),
        "quarkus.log.file.path", log.toString());
  }
}

package vn.okr.bootstrap.tracing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A collector, and the product told where it is. */
public final class TracedSurroundings implements QuarkusTestResourceLifecycleManager {
  private Collector collector;

  @Override
  public Map<String, String> start() {
    try {
      collector = Collector.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return Map.of(
        "quarkus.otel.sdk.disabled", "false",
        "quarkus.datasource.jdbc.telemetry.enabled", "true",
        "quarkus.otel.exporter.otlp.endpoint", collector.address(),
        "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
        "quarkus.otel.bsp.schedule.delay", "100ms");
  }

  @Override
  public void stop() {
    if (collector != null) {
      collector.close();
    }
  }
}

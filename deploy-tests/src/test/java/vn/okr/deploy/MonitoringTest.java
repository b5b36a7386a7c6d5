package vn.okr.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules for alerts and the dashboard are those of {@code deploy}, written once. */
class MonitoringTest {
  private static final Path DASHBOARD = Path.of("../deploy/grafana/okr.json");
  private static final Path ALERTS = Path.of("../deploy/prometheus/okr-alerts.yaml");

  @Test
  void metricsAreScrapedAsTheJobThatRulesAndDashboardAskFor() throws IOException {
    // When
    Manifests manifests = Setup.EVERYTHING.manifests();

    // Then
    ServiceMonitor monitor = manifests.one(ServiceMonitor.class);
    Service service = manifests.one(Service.class);
    assertThat(Files.readString(ALERTS)).contains("job=\"okr\"");
    assertThat(service.getMetadata().getLabels())
        .containsEntry(monitor.getSpec().getJobLabel(), "okr")
        .containsAllEntriesOf(monitor.getSpec().getSelector().getMatchLabels());
    assertThat(monitor.getSpec().getEndpoints())
        .singleElement()
        .returns(service.getSpec().getPorts().getFirst().getName(), it -> it.getPort())
        .returns("/q/metrics", it -> it.getPath());
    assertThat(monitor.getMetadata().getLabels()).containsEntry("release", "prometheus");
  }

  @Test
  void theRulesAreHandedOverWordByWord() throws IOException {
    // Given
    JsonNode rules = new YAMLMapper().readTree(ALERTS.toFile());

    // When
    Manifests manifests = Setup.EVERYTHING.manifests();

    // Then
    assertThat(manifests.all())
        .filteredOn(manifest -> manifest.path("kind").asText().equals("PrometheusRule"))
        .extracting(manifest -> manifest.path("spec"))
        .containsExactly(rules);
  }

  @Test
  void theDashboardIsHandedOverWordByWord() throws IOException {
    // Given
    JsonNode dashboard = new JsonMapper().readTree(DASHBOARD.toFile());

    // When
    ConfigMap handed = Setup.EVERYTHING.manifests().one(ConfigMap.class);

    // Then
    assertThat(handed.getMetadata().getLabels()).containsEntry("grafana_dashboard", "1");
    assertThat(new JsonMapper().readTree(handed.getData().get("okr.json"))).isEqualTo(dashboard);
  }

  @Test
  void bothTravelInThePackedChart(@TempDir Path folder) throws IOException {
    // When
    Chart.pack(folder);

    // Then
    assertThat(unpacked(folder))
        .contains(Files.readString(DASHBOARD))
        .contains(Files.readString(ALERTS));
  }

  private static String unpacked(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> packed = files.toList();
      assertThat(packed).singleElement().asString().endsWith(".tgz");
      try (GZIPInputStream tar = new GZIPInputStream(Files.newInputStream(packed.getFirst()))) {
        return new String(tar.readAllBytes(), UTF_8);
      }
    }
  }
}

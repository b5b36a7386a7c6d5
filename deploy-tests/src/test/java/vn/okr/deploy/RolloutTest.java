package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replicas come and go without anyone noticing. */
class RolloutTest {
  private static final Map<String, String> SELECTED_FOR_EVER =
      Map.of(
          "app.kubernetes.io/name", "okr",
          "app.kubernetes.io/instance", Chart.RELEASE,
          "app.kubernetes.io/component", "server");

  @ParameterizedTest
  @EnumSource
  void whatSelectsPodsNeverChanges(Setup setup) {
    // When
    Manifests manifests = setup.manifests();

    // Then
    Deployment deployment = manifests.one(Deployment.class);
    assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(SELECTED_FOR_EVER);
    assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels())
        .containsAllEntriesOf(SELECTED_FOR_EVER);
    assertThat(manifests.one(Service.class).getSpec().getSelector()).isEqualTo(SELECTED_FOR_EVER);
    assertThat(manifests.one(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels())
        .isEqualTo(SELECTED_FOR_EVER);
  }

  @Test
  void labelsOfOnesOwnDoNotTouchWhatSelectsPods() {
    // When
    Manifests manifests =
        Chart.renderWith(
            Setup.EXTERNAL_DATABASE, "podLabels: {app.kubernetes.io/component: other}");

    // Then
    assertThat(manifests.one(Deployment.class).getSpec().getTemplate().getMetadata().getLabels())
        .containsAllEntriesOf(SELECTED_FOR_EVER);
  }

  @Test
  void noReplicaLeavesBeforeItsSuccessorIsReady() {
    // When
    Deployment deployment = Setup.EXTERNAL_DATABASE.manifests().one(Deployment.class);

    // Then
    var update = deployment.getSpec().getStrategy().getRollingUpdate();
    assertThat(update.getMaxUnavailable().getIntVal()).isZero();
    assertThat(update.getMaxSurge().getIntVal()).isEqualTo(1);
  }

  @Test
  void whoLeavesHasTheTimeThatTheProductTakes() throws IOException {
    // Given
    String product =
        Files.readString(Path.of("../okr-bootstrap/src/main/resources/application.properties"));

    // When
    PodSpec pod = deployed(Setup.EXTERNAL_DATABASE).getTemplate().getSpec();

    // Then
    long drained =
        pod.getContainers().getFirst().getLifecycle().getPreStop().getSleep().getSeconds();
    assertThat(product).contains("\nquarkus.shutdown.timeout=10S\n");
    assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(drained + 10);
  }

  @ParameterizedTest
  @EnumSource
  void probesAskForTheHealthThatIsDocumented(Setup setup) throws IOException {
    // Given
    String documented = Files.readString(Path.of("../docs/operate.md"));

    // When
    Container server = setup.manifests().server();

    // Then
    List<HTTPGetAction> asked =
        List.of(
            server.getStartupProbe().getHttpGet(),
            server.getLivenessProbe().getHttpGet(),
            server.getReadinessProbe().getHttpGet());
    assertThat(asked)
        .extracting(HTTPGetAction::getPath)
        .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready")
        .allSatisfy(path -> assertThat(documented).contains("`" + path + "`"));
    assertThat(asked).extracting(it -> it.getPort().getStrVal()).containsOnly("http");
  }

  @Test
  void aStartMayTakeAsLongAsAWaitForTheDatabaseAndAMigration() {
    // When
    var startup = Setup.EXTERNAL_DATABASE.manifests().server().getStartupProbe();

    // Then
    assertThat(startup.getPeriodSeconds() * startup.getFailureThreshold()).isEqualTo(180);
  }

  @Test
  void theProductListensWhereItIsLookedFor() {
    // When
    Manifests manifests = Chart.render(Setup.EXTERNAL_DATABASE, "port", 9090);

    // Then
    assertThat(manifests.server().getPorts())
        .singleElement()
        .returns("http", ContainerPort::getName)
        .returns(9090, ContainerPort::getContainerPort);
    assertThat(Environment.of(manifests.server()).text("QUARKUS_HTTP_PORT")).isEqualTo("9090");
    assertThat(manifests.one(Service.class).getSpec().getPorts())
        .singleElement()
        .returns(8080, port -> port.getPort())
        .returns("http", port -> port.getTargetPort().getStrVal());
  }

  @Test
  void anAutoscalerAloneSaysHowMany() {
    // When
    Manifests manifests = Setup.EVERYTHING.manifests();

    // Then
    assertThat(manifests.one(Deployment.class).getSpec().getReplicas()).isNull();
    assertThat(manifests.one(HorizontalPodAutoscaler.class).getSpec().getScaleTargetRef().getName())
        .isEqualTo(manifests.one(Deployment.class).getMetadata().getName());
    assertThat(deployed(Setup.EXTERNAL_DATABASE).getReplicas()).isEqualTo(2);
  }

  @Test
  void replicasAreSpreadOverZonesAndNodes() {
    // When
    PodSpec pod = deployed(Setup.EXTERNAL_DATABASE).getTemplate().getSpec();

    // Then
    assertThat(pod.getTopologySpreadConstraints())
        .allSatisfy(
            spread ->
                assertThat(spread.getLabelSelector().getMatchLabels()).isEqualTo(SELECTED_FOR_EVER))
        .extracting(spread -> spread.getTopologyKey())
        .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
  }

  @Test
  void theImageIsThatOfTheVersionUnlessSet() {
    // When
    List<String> images =
        List.of(
            Setup.EXTERNAL_DATABASE.manifests().server().getImage(),
            Chart.render(Setup.EXTERNAL_DATABASE, "image.tag", "2.1.0").server().getImage(),
            Setup.EVERYTHING.manifests().server().getImage());

    // Then
    assertThat(images)
        .satisfiesExactly(
            plain -> assertThat(plain).isEqualTo("okr:" + ChartFile.read().appVersion()),
            tagged -> assertThat(tagged).isEqualTo("okr:2.1.0"),
            pinned -> assertThat(pinned).startsWith("registry.example.com/okr@sha256:0123"));
  }

  private static DeploymentSpec deployed(Setup setup) {
    return setup.manifests().one(Deployment.class).getSpec();
  }
}

package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.LintResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kubernetes knows every field of every manifest. */
class ManifestsTest {
  @Test
  void helmFindsNothingAmiss() {
    // When
    LintResult found = Chart.lint();

    // Then
    assertThat(found.isFailed()).as(found.getMessages().toString()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void everyManifestFitsItsModel(Setup setup) {
    // When
    Manifests manifests = setup.manifests();

    // Then
    assertThat(manifests.all())
        .allSatisfy(manifest -> assertThat(StrictModels.read(manifest)).isNotNull());
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatKubernetesAsksForIsMissing(Setup setup) {
    // When
    Manifests manifests = setup.manifests();

    // Then
    assertThat(manifests.all())
        .filteredOn(RequiredFields::areKnownOf)
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(RequiredFields::check);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{apiVersion: v1, kind: Service, spec: {ports: [{name: http}]}}",
        "{apiVersion: apps/v1, kind: Deployment, spec: {template: {}}}",
        "{apiVersion: batch/v1, kind: Job, spec: {template: {spec: {containers: [{image: a}]}}}}",
        "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, spec: {maxReplicas: 1}}",
      })
  void whatIsMissingIsFound(String manifest) {
    // Given
    var planted = Manifests.of(manifest).all().getFirst();

    // Then
    assertThatThrownBy(() -> RequiredFields.check(planted))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("required field");
  }

  @ParameterizedTest
  @CsvSource({
    "EXTERNAL_DATABASE, NetworkPolicy PodDisruptionBudget Service Deployment Job",
    "CLOUD_NATIVE_PG, NetworkPolicy PodDisruptionBudget Service Deployment Cluster",
    "BELOW_A_PATH, NetworkPolicy PodDisruptionBudget Service Deployment HTTPRoute Job",
    "EVERYTHING, NetworkPolicy PodDisruptionBudget ConfigMap Service Deployment"
        + " HorizontalPodAutoscaler HTTPRoute PrometheusRule ServiceMonitor Job",
  })
  void nothingElseIsInstalled(Setup setup, String kinds) {
    // When
    Manifests manifests = setup.manifests();

    // Then
    assertThat(manifests.kinds()).containsExactlyInAnyOrder(kinds.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{apiVersion: v1, kind: Service, spec: {ports: [{prot: 80}]}}",
        "{apiVersion: v1, kind: Service, spec: {ports: [{port: '80'}]}}",
        "{apiVersion: v1, kind: Service, metadata: {labels: {version: 1}}}",
        "{apiVersion: v1, kind: Service, spec: {externalIPs: [1]}}",
        "{apiVersion: apps/v1, kind: Deployment, spec: {paused: 'yes'}}",
        "{apiVersion: monitoring.coreos.com/v1, kind: ServiceMonitor, spec: {endpoint: []}}",
        "{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, spec: {rules: [{path: /}]}}",
        "{apiVersion: postgresql.cnpg.io/v1, kind: Cluster, spec: {instance: 3}}",
        "{apiVersion: apps/v1beta1, kind: Deployment}",
      })
  void whatKubernetesWouldRefuseIsFound(String manifest) {
    // Given
    var planted = Manifests.of(manifest).all().getFirst();

    // Then
    assertThatThrownBy(() -> StrictModels.read(planted))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

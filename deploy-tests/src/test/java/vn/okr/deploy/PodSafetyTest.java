package vn.okr.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pods may do no more than they need, of the replicas and of the migration alike. */
class PodSafetyTest {
  @ParameterizedTest
  @EnumSource
  void podsHaveNoPrivileges(Setup setup) {
    // When
    List<PodSpec> pods = setup.manifests().pods().map(PodTemplateSpec::getSpec).toList();

    // Then
    assertThat(pods)
        .allSatisfy(
            pod -> {
              assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
              assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                  .isEqualTo("RuntimeDefault");
              assertThat(pod.getInitContainers()).isEmpty();
              assertThat(pod.getContainers())
                  .singleElement()
                  .satisfies(container -> mayDoNothing(container.getSecurityContext()));
            });
  }

  private static void mayDoNothing(SecurityContext container) {
    assertThat(container.getAllowPrivilegeEscalation()).isFalse();
    assertThat(container.getReadOnlyRootFilesystem()).isTrue();
    assertThat(container.getCapabilities().getDrop()).containsExactly("ALL");
    assertThat(container.getCapabilities().getAdd()).isEmpty();
    assertThat(container.getPrivileged()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void podsKnowNothingOfTheCluster(Setup setup) {
    // When
    List<PodSpec> pods = setup.manifests().pods().map(PodTemplateSpec::getSpec).toList();

    // Then
    assertThat(pods).extracting(PodSpec::getAutomountServiceAccountToken).containsOnly(false);
    assertThat(pods).extracting(PodSpec::getEnableServiceLinks).containsOnly(false);
  }

  @ParameterizedTest
  @EnumSource
  void nothingCanBeWrittenToButTmp(Setup setup) {
    // When
    List<PodSpec> pods = setup.manifests().pods().map(PodTemplateSpec::getSpec).toList();

    // Then
    assertThat(pods)
        .flatExtracting(pod -> pod.getContainers().getFirst().getVolumeMounts())
        .filteredOn(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
        .extracting(VolumeMount::getMountPath)
        .containsOnly("/tmp");
    assertThat(pods)
        .allSatisfy(
            pod ->
                assertThat(pod.getVolumes())
                    .anyMatch(it -> it.getName().equals("tmp") && it.getEmptyDir() != null));
  }

  @Test
  void theUserIsLeftToTheClusterUnlessSet() {
    // When
    Manifests manifests = Setup.EXTERNAL_DATABASE.manifests();

    // Then
    assertThat(manifests.pods())
        .allSatisfy(
            pod -> {
              assertThat(pod.getSpec().getSecurityContext().getRunAsUser()).isNull();
              assertThat(pod.getSpec().getSecurityContext().getFsGroup()).isNull();
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {10001, 1000680000})
  void theUserMayBeAnyNumber(long user) {
    // When
    Manifests manifests = Chart.render(Setup.EXTERNAL_DATABASE, "runAsUser", user);

    // Then
    assertThat(manifests.pods())
        .extracting(pod -> pod.getSpec().getSecurityContext().getRunAsUser())
        .containsOnly(user);
  }
}

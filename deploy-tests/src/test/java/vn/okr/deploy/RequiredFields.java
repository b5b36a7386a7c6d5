package vn.okr.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Whether everything that Kubernetes' own API asks for is there; of resources of others nothing is
 * known.
 */
final class RequiredFields {
  private static final Map<String, Check> KINDS =
      Map.of(
          "ConfigMap", V1ConfigMap::validateJsonElement,
          "Service", V1Service::validateJsonElement,
          "Deployment", V1Deployment::validateJsonElement,
          "HorizontalPodAutoscaler", V2HorizontalPodAutoscaler::validateJsonElement,
          "Job", V1Job::validateJsonElement,
          "NetworkPolicy", V1NetworkPolicy::validateJsonElement,
          "PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement);

  private RequiredFields() {}

  /** Whether a manifest is of Kubernetes' own kinds. */
  static boolean areKnownOf(JsonNode manifest) {
    return KINDS.containsKey(manifest.path("kind").asText());
  }

  /**
   * Looks for them.
   *
   * @throws IllegalArgumentException when one is missing
   */
  static void check(JsonNode manifest) {
    try {
      KINDS.get(manifest.path("kind").asText()).check(JsonParser.parseString(manifest.toString()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What the client of Kubernetes does with each of its kinds. */
  @FunctionalInterface
  private interface Check {
    void check(JsonElement manifest) throws IOException;
  }
}

package vn.okr.deploy;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is handed to a cluster.
 *
 * @param all in Helm's order
 */
record Manifests(List<JsonNode> all) {
  /** A key that is there twice is refused, as by Kubernetes. */
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Reads them from a stream of YAML documents. */
  static Manifests of(String yaml) {
    try (MappingIterator<JsonNode> documents = YAML.readerFor(JsonNode.class).readValues(yaml)) {
      return new Manifests(
          documents.readAll().stream().filter(document -> !document.isEmpty()).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Those that Helm runs beside the others, at certain moments. */
  Manifests hooks() {
    return new Manifests(
        all.stream()
            .filter(manifest -> manifest.at("/metadata/annotations").has(ChartCopy.HOOK))
            .toList());
  }

  /** These, and then those. */
  Manifests and(Manifests others) {
    return new Manifests(Stream.concat(all.stream(), others.all.stream()).toList());
  }

  /** The text that a {@link ChartCopy} shows among them. */
  String notes() {
    return all.stream()
        .filter(manifest -> kind(manifest).equals("Notes"))
        .map(manifest -> manifest.path("text").asText())
        .findFirst()
        .orElseThrow();
  }

  /** The kinds of all of them. */
  List<String> kinds() {
    return all.stream().map(Manifests::kind).toList();
  }

  /** The only one of that kind. */
  <T> T one(Class<T> kind) {
    return find(kind).orElseThrow(() -> new AssertionError("no " + kind.getSimpleName()));
  }

  /** The only one of that kind, if it is there. */
  <T> Optional<T> find(Class<T> kind) {
    return all.stream()
        .filter(manifest -> kind(manifest).equals(kind.getSimpleName()))
        .map(manifest -> kind.cast(StrictModels.read(manifest)))
        .findFirst();
  }

  /** The pods of the replicas, and of the migration if it has one. */
  Stream<PodTemplateSpec> pods() {
    return Stream.concat(
        Stream.of(one(Deployment.class).getSpec().getTemplate()),
        find(Job.class).stream().map(job -> job.getSpec().getTemplate()));
  }

  /** The replicas' container. */
  Container server() {
    return one(Deployment.class).getSpec().getTemplate().getSpec().getContainers().getFirst();
  }

  /** The migration's container. */
  Container migration() {
    return one(Job.class).getSpec().getTemplate().getSpec().getContainers().getFirst();
  }

  private static String kind(JsonNode manifest) {
    return manifest.path("kind").asText();
  }
}

package vn.okr.hostile.document;

import io.smallrye.openapi.runtime.io.OpenApiParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** An OpenAPI document. */
public record Document(OpenAPI model) {
  /**
   * Reads one, in JSON.
   *
   * @throws UncheckedIOException when there is none
   */
  public static Document read(URI address) {
    try {
      return new Document(OpenApiParser.parse(address.toURL()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Everything that may be asked, once for each format of a body, in a fixed order. */
  public List<Operation> operations() {
    return model.getPaths().getPathItems().entrySet().stream()
        .flatMap(path -> operations(path.getKey(), path.getValue()))
        .sorted(Comparator.comparing(Operation::toString))
        .toList();
  }

  private static Stream<Operation> operations(String path, PathItem item) {
    return item.getOperations().entrySet().stream()
        .flatMap(
            one -> {
              List<String> query = queryOf(one.getValue().getParameters());
              String method = one.getKey().name();
              Map<String, MediaType> formats = formatsOf(one.getValue());
              return formats.isEmpty()
                  ? Stream.of(new Operation(method, path, query, null, null))
                  : formats.entrySet().stream()
                      .map(
                          format ->
                              new Operation(
                                  method,
                                  path,
                                  query,
                                  format.getKey(),
                                  format.getValue().getSchema()));
            });
  }

  private static Map<String, MediaType> formatsOf(
      org.eclipse.microprofile.openapi.models.Operation operation) {
    return Optional.ofNullable(operation.getRequestBody())
        .map(body -> body.getContent().getMediaTypes())
        .orElse(Map.of());
  }

  private static List<String> queryOf(List<Parameter> parameters) {
    return Stream.ofNullable(parameters)
        .flatMap(List::stream)
        .filter(parameter -> parameter.getIn() == Parameter.In.QUERY)
        .map(Parameter::getName)
        .toList();
  }

  /** The schema meant, where one refers to another. */
  public Schema resolve(Schema schema) {
    String reference = schema.getRef();
    if (reference == null) {
      return schema;
    }
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    return resolve(Objects.requireNonNull(model.getComponents().getSchemas().get(name), name));
  }
}

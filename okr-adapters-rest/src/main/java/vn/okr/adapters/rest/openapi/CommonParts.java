package vn.okr.adapters.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.okr.adapters.rest.problem.Problem;

/** Adds to each operation of the contract its problem answers and its conditional headers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonParts implements OASFilter {
  private static final String PROBLEM = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addSchema(PROBLEM, problemSchema());
    PatchSchemas.unwrap(document);
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().forEach((method, one) -> complete(path, method, one)));
  }

  private static void complete(String path, HttpMethod method, Operation operation) {
    refuse(operation, 401, "No valid access token");
    refuse(operation, 429, "A service account asks too often; Retry-After says when to ask again");
    refuse(operation, 503, "Not for now; Retry-After says when to come again");
    if (path.contains("{")) {
      refuse(operation, 404, "Nothing there that the caller may know of");
    }
    if (method == HttpMethod.GET) {
      refuse(operation, 400, "A parameter is refused");
      return;
    }
    refuse(operation, 403, "The caller may not do this");
    refuse(operation, 409, "The present state does not allow it");
    if (operation.getRequestBody() != null) {
      refuse(operation, 400, "The body is refused; errors point to each place");
      refuse(operation, 413, "The body is longer than 1 MiB");
      refuse(operation, 415, "The body is in another format");
      refuse(operation, 422, "A rule of the method is broken");
    }
    if (method == HttpMethod.POST) {
      operation.addParameter(
          header("Idempotency-Key", "The same key and body give the first answer again", false));
    }
    if (names(operation, "If-Match")) {
      refuse(operation, 412, "The revision is not the current one");
      refuse(operation, 428, "If-Match is missing");
    }
  }

  private static boolean names(Operation operation, String header) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> header.equals(p.getName()));
  }

  private static Parameter header(String name, String description, boolean required) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .required(required)
        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
  }

  private static void refuse(Operation operation, int status, String description) {
    APIResponse answer =
        OASFactory.createAPIResponse()
            .description(description)
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    operation.getResponses().addAPIResponse(Integer.toString(status), answer);
  }

  private static Schema problemSchema() {
    Map<String, Schema> error = Map.of("pointer", text(), "code", text(), "detail", text());
    return OASFactory.createSchema()
        .description("A refusal (RFC 9457); further members tell what stands in the way")
        .type(List.of(SchemaType.OBJECT))
        .addProperty("type", text().format("uri"))
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
        .addProperty("detail", text())
        .addProperty("code", text())
        .addProperty("traceId", text())
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .items(
                    OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).properties(error)));
  }

  private static Schema text() {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING));
  }
}

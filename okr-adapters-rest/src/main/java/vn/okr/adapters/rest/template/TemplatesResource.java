package vn.okr.adapters.rest.template;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.application.template.BrowseTemplates;
import vn.okr.http.words.Language;

/** OKRs to begin with, in the caller's language (M17). */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates")
public class TemplatesResource {
  private static final int NEVER_CHANGED = 0;

  private final BrowseTemplates templates;
  private final Answers answers;

  @Inject
  TemplatesResource(BrowseTemplates templates, Answers answers) {
    this.templates = templates;
    this.answers = answers;
  }

  @GET
  @Path("/templates")
  @Authenticated
  @Operation(summary = "Lists templates of objectives, those for a group together")
  @APIResponseSchema(TemplateList.class)
  public Response list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
    return answers.plain(
        new TemplateList(
            templates.list(Language.preferred(languages).locale()).stream()
                .map(TemplateResponse::of)
                .toList()));
  }

  @GET
  @Path("/templates/{id}")
  @Authenticated
  @Operation(
      summary = "Reads a template, whose texts and measures a new objective may be sent with")
  @APIResponseSchema(TemplateResponse.class)
  public Response get(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
    TemplateResponse found =
        TemplateResponse.of(templates.get(id, Language.preferred(languages).locale()));
    return answers.get(Representation.of(NEVER_CHANGED, found));
  }
}

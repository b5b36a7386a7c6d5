package vn.okr.adapters.rest.serviceaccount;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Answers;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.adapters.rest.http.IfMatch;
import vn.okr.adapters.rest.http.JsonBodyReader;
import vn.okr.adapters.rest.http.PageQuery;
import vn.okr.adapters.rest.http.Paths;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.idempotency.Idempotent;
import vn.okr.adapters.rest.json.JsonBody;
import vn.okr.application.organisation.ManageServiceAccounts;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.organisation.ServiceAccountId;
import vn.okr.http.signin.CurrentActor;

/** Service accounts: which machines may sign in, and what each may do; for admins alone. */
@Path(Paths.V1)
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@Tag(name = "Service accounts")
public class ServiceAccountsResource {
  private final ManageServiceAccounts manage;
  private final CurrentActor actor;
  private final Answers answers;

  @Inject
  ServiceAccountsResource(ManageServiceAccounts manage, CurrentActor actor, Answers answers) {
    this.manage = manage;
    this.actor = actor;
    this.answers = answers;
  }

  @GET
  @Path("/service-accounts")
  @Authenticated
  @Operation(summary = "Lists all service accounts; admins only")
  @APIResponseSchema(ServiceAccountPage.class)
  public Response list(@BeanParam PageQuery page) {
    return answers.page(
        page.ask(request -> manage.list(actor.get(), request)), ServiceAccountResponse::of);
  }

  @POST
  @Path("/service-accounts")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Lets a machine in; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = ServiceAccountRequest.class)))
  @APIResponseSchema(value = ServiceAccountResponse.class, responseCode = "201")
  public Response register(JsonBody body) {
    ServiceAccount registered =
        manage.register(actor.get(), () -> body.as(ServiceAccountRequest.class).toCommand());
    return answers.created(
        Paths.of("service-accounts", registered.id().value()), represent(registered));
  }

  @GET
  @Path("/service-accounts/{id}")
  @Authenticated
  @Operation(summary = "Reads a service account; admins only")
  @APIResponseSchema(ServiceAccountResponse.class)
  public Response get(@PathParam("id") String id) {
    return answers.get(
        represent(manage.get(actor.get(), Ids.path("id", id, ServiceAccountId::new))));
  }

  @PATCH
  @Path("/service-accounts/{id}")
  @Authenticated
  @Consumes(JsonBodyReader.MERGE_PATCH)
  @Operation(summary = "Changes what a machine may do, or keeps it out; admins only")
  @RequestBody(content = @Content(schema = @Schema(implementation = ServiceAccountPatch.class)))
  @APIResponseSchema(ServiceAccountResponse.class)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      JsonBody body) {
    ServiceAccount edited =
        manage.edit(
            actor.get(),
            Ids.path("id", id, ServiceAccountId::new),
            new IfMatch(ifMatch),
            () -> body.as(ServiceAccountPatch.class).toCommand());
    return answers.changed(represent(edited));
  }

  private static Representation represent(ServiceAccount account) {
    return Representation.of(account.revision(), ServiceAccountResponse.of(account));
  }
}

package vn.okr.adapters.rest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.okr.testkit.memory.OutagesInMemory;

/** A resource with a fault, to see what leaves the server then. */
@Path("/api/v1")
public class FaultyResource {
  @GET
  @Path("/fault")
  @Authenticated
  @Operation(hidden = true)
  public Response fail() {
    throw new IllegalStateException("select secret from inner_table");
  }

  @GET
  @Path("/outage")
  @Authenticated
  @Operation(hidden = true)
  public Response isAway() {
    throw new IllegalStateException(new OutagesInMemory.Away());
  }
}

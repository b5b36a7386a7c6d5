package vn.okr.architecture.planted.endpointsaredescribed.adapters.rest;

import jakarta.ws.rs.GET;
import org.eclipse.microprofile.openapi.annotations.Operation;

class SecretResource {
  @GET
  @Operation(hidden = true)
  public String read() {
    return "";
  }
}

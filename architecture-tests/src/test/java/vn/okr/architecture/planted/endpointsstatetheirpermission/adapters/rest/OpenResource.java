package vn.okr.architecture.planted.endpointsstatetheirpermission.adapters.rest;

import jakarta.ws.rs.GET;

class OpenResource {
  @GET
  public String read() {
    return "";
  }
}

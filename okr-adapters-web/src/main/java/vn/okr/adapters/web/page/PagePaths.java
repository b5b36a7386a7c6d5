package vn.okr.adapters.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Tells pages from the API and from what operators look at. */
final class PagePaths {
  private PagePaths() {}

  static boolean isPage(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    return !path.startsWith("/api/") && !path.startsWith("/q/");
  }
}

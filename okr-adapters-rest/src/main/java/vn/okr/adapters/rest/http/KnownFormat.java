package vn.okr.adapters.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import vn.okr.adapters.rest.problem.HttpRefusal;

/** Refuses a {@code Content-Type} that is none, which routing would take for a fault of its own. */
@Provider
@PreMatching
public class KnownFormat implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    String format = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (format != null && !isMediaType(format)) {
      throw HttpRefusal.unsupportedMediaType();
    }
  }

  private static boolean isMediaType(String text) {
    try {
      return MediaType.valueOf(text) != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}

package vn.okr.adapters.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites out of the pages: no change is asked for from elsewhere, nothing is run or
 * shown that does not come from here.
 */
public class SafePages {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /**
   * Refuses a change that another site asks for with the visitor's cookies. Browsers say where a
   * request comes from, and scripts cannot change what they say; who sends neither header is no
   * browser and has no cookies of anybody.
   */
  @ServerRequestFilter
  Optional<Response> refuseForeign(ContainerRequestContext request) {
    if (READING.contains(request.getMethod()) || !PagePaths.isPage(request)) {
      return Optional.empty();
    }
    String site = request.getHeaderString("Sec-Fetch-Site");
    boolean own =
        site != null
            ? site.equals("same-origin") || site.equals("none")
            : isOwn(request.getHeaderString("Origin"), request.getHeaderString("Host"));
    return own ? Optional.empty() : Optional.of(Response.status(403).build());
  }

  @ServerResponseFilter
  void protect(ContainerRequestContext request, ContainerResponseContext response) {
    if (PagePaths.isPage(request)) {
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.putSingle("Content-Security-Policy", POLICY);
      headers.putSingle("X-Content-Type-Options", "nosniff");
      headers.putSingle("Referrer-Policy", "same-origin");
      headers.putSingle("Cache-Control", "private, no-cache");
      headers.putSingle("Vary", "HX-Request");
    }
  }

  private static boolean isOwn(@Nullable String origin, @Nullable String host) {
    return origin == null || (host != null && host.equals(authority(origin)));
  }

  private static @Nullable String authority(String origin) {
    try {
      return URI.create(origin).getAuthority();
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}

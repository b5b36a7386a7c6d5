package vn.okr.adapters.web.page;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells a script that sent a form where it was led to, so that the browser's address is that of the
 * page one sees; a form that came back refused stays where it was.
 */
public class PushedAddresses {
  @ServerResponseFilter
  void push(ContainerRequestContext request, ContainerResponseContext response) {
    boolean led =
        request.getHeaderString("HX-Boosted") != null
            && request.getMethod().equals(HttpMethod.GET)
            && response.getStatus() == 200;
    if (led) {
      var address = request.getUriInfo().getRequestUri();
      String query = address.getRawQuery();
      response
          .getHeaders()
          .putSingle("HX-Push-Url", address.getRawPath() + (query == null ? "" : "?" + query));
    }
  }
}

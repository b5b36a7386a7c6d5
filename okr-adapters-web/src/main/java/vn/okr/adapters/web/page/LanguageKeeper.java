package vn.okr.adapters.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets the browser keep the language its owner is spoken to in. */
public class LanguageKeeper {
  private final LastLanguage last;

  @Inject
  public LanguageKeeper(LastLanguage last) {
    this.last = last;
  }

  @ServerResponseFilter
  void keep(ContainerRequestContext request, ContainerResponseContext response) {
    if (PagePaths.isPage(request)) {
      last.toKeep().ifPresent(one -> response.getHeaders().add(HttpHeaders.SET_COOKIE, one));
    }
  }
}

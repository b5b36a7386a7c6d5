package vn.okr.adapters.web.page;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells what a page's script asks for from what the browser opens. A script cannot be sent to sign
 * in; it is answered 499, whereupon the page says that the session is over and keeps what was
 * typed.
 */
@ApplicationScoped
class ScriptRequests implements JavaScriptRequestChecker {
  @Override
  public boolean isJavaScriptRequest(RoutingContext context) {
    return context.request().headers().contains("HX-Request");
  }
}

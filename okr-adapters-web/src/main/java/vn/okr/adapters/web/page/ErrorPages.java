package vn.okr.adapters.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.okr.domain.shared.OkrException;
import vn.okr.http.gateway.PathPrefix;
import vn.okr.http.words.Language;
import vn.okr.http.words.TraceId;

/**
 * What people see when something is refused or fails: a page of its own, or a message on the page
 * they are on when only a part of it was asked for, so that nothing typed is lost. One for all
 * requests: what belongs to one is asked for when it is needed.
 */
public class ErrorPages {
  private final LastLanguage last;
  private final HttpHeaders headers;
  private final PathPrefix prefix;

  /** An error page; it needs nothing that could fail as well. */
  @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record ErrorPage(String root, String lang, int status, String title, String detail, String trace)
      implements TemplateInstance {}

  /** The same as a message on the page one is on. */
  @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record ErrorMessage(String title, String detail) implements TemplateInstance {}

  @Inject
  public ErrorPages(LastLanguage last, HttpHeaders headers, PathPrefix prefix) {
    this.last = last;
    this.headers = headers;
    this.prefix = prefix;
  }

  @ServerExceptionMapper
  Response map(PageRefused refused) {
    Language language = last.get();
    OkrException reason = refused.reason();
    String detail = language.detail(reason.code().value(), reason.facts());
    return Response.status(refused.status())
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(page(language, refused.status(), language.title(reason.code().value()), detail))
        .build();
  }

  /** Gives everything else that went wrong with a page its error page. */
  @ServerResponseFilter
  void dress(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 400 || !PagePaths.isPage(request) || isHtml(response)) {
      return;
    }
    Language language = last.get();
    String code = codeOf(response.getStatus());
    response.setEntity(
        page(language, response.getStatus(), language.title(code), language.detail(code, Map.of())),
        null,
        MediaType.TEXT_HTML_TYPE);
  }

  private String page(Language language, int status, String title, String detail) {
    TemplateInstance page =
        isPart()
            ? new ErrorMessage(title, detail)
            : new ErrorPage(
                prefix.value(),
                language.locale().toLanguageTag(),
                status,
                title,
                detail,
                TraceId.current());
    return page.setLocale(language.locale()).render();
  }

  /** A page that a resource answers with is not rendered yet here, and has no type yet. */
  private static boolean isHtml(ContainerResponseContext response) {
    return response.getEntity() instanceof TemplateInstance
        || (response.hasEntity()
            && response.getMediaType() != null
            && response.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE));
  }

  private boolean isPart() {
    return headers.getHeaderString("HX-Request") != null
        && headers.getHeaderString("HX-Boosted") == null;
  }

  private static String codeOf(int status) {
    return switch (status) {
      case 401 -> "unauthenticated";
      case 403 -> "forbidden";
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 413 -> "payload-too-large";
      case 503 -> "overloaded";
      default -> status < 500 ? "invalid-request" : "internal-error";
    };
  }
}

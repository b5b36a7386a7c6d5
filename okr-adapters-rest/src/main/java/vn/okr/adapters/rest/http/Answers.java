package vn.okr.adapters.rest.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.JsonText;
import vn.okr.application.Page;
import vn.okr.http.gateway.PathPrefix;

/** Makes the answers of resources; bodies are bytes from here on, so that they can be repeated. */
@ApplicationScoped
public class Answers {
  private record Listing(List<?> items, @Nullable String next) {}

  private final HttpHeaders headers;
  private final HttpServerRequest request;
  private final PathPrefix prefix;

  @Inject
  public Answers(HttpHeaders headers, HttpServerRequest request, PathPrefix prefix) {
    this.headers = headers;
    this.request = request;
    this.prefix = prefix;
  }

  /**
   * One resource, or 304 when the client has it already. The tag says nothing of what only some may
   * see, so whoever sees such a thing gets all of it, and is asked to keep nothing.
   */
  public Response get(Representation resource) {
    byte[] shown = JsonText.write(resource.shown());
    String tag = tag(resource, shown);
    if (resource.isCommon()
        && EntityTag.isNamedIn(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
      return Response.notModified().header(HttpHeaders.ETAG, tag).build();
    }
    Response.ResponseBuilder answer = json(200, shown).header(HttpHeaders.ETAG, tag);
    return (resource.isCommon() ? answer : kept(answer, "no-store")).build();
  }

  /** The same for one that was written before. */
  public Response get(Written resource) {
    return EntityTag.isNamedIn(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), resource.tag())
        ? Response.notModified().header(HttpHeaders.ETAG, resource.tag()).build()
        : json(200, resource.body()).header(HttpHeaders.ETAG, resource.tag()).build();
  }

  /** One resource after a change. */
  public Response changed(Representation resource) {
    byte[] shown = JsonText.write(resource.shown());
    return json(200, shown).header(HttpHeaders.ETAG, tag(resource, shown)).build();
  }

  /** A new resource and where it lives. */
  public Response created(String path, Representation resource) {
    byte[] shown = JsonText.write(resource.shown());
    return json(201, shown)
        .header(HttpHeaders.LOCATION, prefix.value() + path)
        .header(HttpHeaders.ETAG, tag(resource, shown))
        .build();
  }

  /** Something new that has no address of its own. */
  public Response created(Object body) {
    return json(201, JsonText.write(body)).build();
  }

  /** Something that is no resource with a revision. */
  public Response plain(Object body) {
    return json(200, JsonText.write(body)).build();
  }

  /** A page of a list, with the way to the next one. */
  public <T> Response page(Page<T> page, Function<? super T, ?> view) {
    String next = page.next() == null ? null : Cursor.of(page.next());
    Response.ResponseBuilder answer =
        json(200, JsonText.write(new Listing(page.items().stream().map(view).toList(), next)));
    if (next != null) {
      answer.header(HttpHeaders.LINK, "<" + addressOf(next) + ">; rel=\"next\"");
    }
    return answer.build();
  }

  private String addressOf(String next) {
    String query = request.query() == null ? "" : request.query();
    return Stream.concat(
            Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("cursor=")),
            Stream.of("cursor=" + next))
        .collect(Collectors.joining("&", prefix.value() + request.path() + "?", ""));
  }

  private static String tag(Representation resource, byte[] shown) {
    byte[] common = resource.isCommon() ? shown : JsonText.write(resource.common());
    return EntityTag.of(resource.revision(), common);
  }

  private static Response.ResponseBuilder json(int status, byte[] body) {
    Response.ResponseBuilder answer = Response.status(status).entity(body);
    return kept(answer.type(MediaType.APPLICATION_JSON_TYPE), "private, no-cache");
  }

  private static Response.ResponseBuilder kept(Response.ResponseBuilder answer, String how) {
    return answer.header(HttpHeaders.CACHE_CONTROL, null).header(HttpHeaders.CACHE_CONTROL, how);
  }
}

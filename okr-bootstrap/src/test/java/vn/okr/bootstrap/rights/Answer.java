package vn.okr.bootstrap.rights;

import java.net.http.HttpResponse;
import java.util.List;

/**
 * What came back.
 *
 * @param told everything that could tell something: status, tags, links and body, without what
 *     differs from one request to the next
 */
record Answer(int status, String body, String told) {
  private static final List<String> TELLING = List.of("etag", "link", "location", "content-type");

  static Answer of(HttpResponse<String> response) {
    StringBuilder told = new StringBuilder().append(response.statusCode()).append('\n');
    TELLING.forEach(header -> told.append(response.headers().allValues(header)).append('\n'));
    told.append(response.body().replaceAll("\"traceId\":\"\\w*\"", ""));
    return new Answer(response.statusCode(), response.body(), told.toString());
  }

  /** The problem's code, or nothing where there was none. */
  String code() {
    return body.contains("\"code\":\"")
        ? body.replaceAll("(?s).*?\"status\":\\d+.*?\"code\":\"([\\w-]+)\".*", "$1")
        : "";
  }
}

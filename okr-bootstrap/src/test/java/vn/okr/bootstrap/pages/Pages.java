package vn.okr.bootstrap.pages;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every page there is to read. */
final class Pages {
  private Pages() {}

  /** Their addresses by what they are called in tests. */
  static Map<String, String> of(Goals goals) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("check-in", "/check-in");
    pages.put("check-in of a unit", "/check-in?unit=" + goals.marketing());
    pages.put("map", "/map");
    pages.put("orphans", "/map?view=orphans");
    pages.put("filtered map", "/map?status=AT_RISK");
    pages.put("drawn map", "/map?view=graph");
    pages.put("filtered drawing", "/map?view=graph&status=AT_RISK");
    pages.put("cycle", "/cycle");
    pages.put("unit", "/units/" + goals.marketing());
    pages.put("person", "/people/" + goals.personId("marketing.lead"));
    pages.put("objective", "/objectives/" + goals.ofMarketing());
    pages.put("closed objective", "/objectives/" + goals.closed());
    pages.put("key result", "/key-results/" + goals.keyResultOfMarketing());
    pages.put("new objective", "/objectives/new");
    pages.put("edit", "/objectives/" + goals.ofMarketing() + "/edit");
    pages.put("close", "/objectives/" + goals.ofMarketing() + "/close");
    pages.put("drop", "/objectives/" + goals.ofMarketing() + "/end");
    pages.put("search", "/search?q=khach");
    return pages;
  }
}

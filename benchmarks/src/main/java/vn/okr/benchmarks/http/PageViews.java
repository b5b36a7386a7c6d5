package vn.okr.benchmarks.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The pages people open, each by as many people as there are subjects. */
final class PageViews {
  private PageViews() {}

  static Map<String, List<Request>> of(List<Subject> subjects, Provider provider) {
    Map<String, Function<Subject, String>> employees = new LinkedHashMap<>();
    employees.put("home", _ -> "/");
    employees.put("check-in", _ -> "/check-in");
    employees.put("check-in of a unit", s -> "/check-in?unit=" + s.unit());
    employees.put("map", _ -> "/map");
    employees.put("map, drawn", _ -> "/map?view=graph");
    employees.put("map, orphans", _ -> "/map?view=orphans");
    employees.put("map, filtered", _ -> "/map?status=AT_RISK");
    employees.put("objective", s -> "/objectives/" + s.objective());
    employees.put("objective, history", s -> "/objectives/" + s.objective() + "/history");
    employees.put("objective, links", s -> "/objectives/" + s.objective() + "/links");
    employees.put("objective, new", _ -> "/objectives/new");
    employees.put("key result", s -> "/key-results/" + s.keyResult());
    employees.put("person", s -> "/people/" + s.person());
    employees.put("unit", s -> "/units/" + s.unit());
    employees.put("cycle", _ -> "/cycle");
    employees.put("search, rare words", _ -> "/search?q=tuyen%20dung%201721");
    // Words that a third of all objectives hold.
    employees.put("search, common words", _ -> "/search?q=quy%20trinh%20ke%20toan");
    employees.put("search, a number", _ -> "/search?q=tuyen%20dung%2017");
    Map<String, List<Request>> views = new LinkedHashMap<>();
    employees.forEach(
        (name, path) ->
            views.put(
                name, subjects.stream().map(s -> Request.page(path.apply(s), s.token())).toList()));
    for (String record : List.of("cycles", "units", "people", "settings")) {
      views.put("admin, " + record, List.of(asAdmin("/admin/" + record, subjects, provider)));
    }
    return views;
  }

  private static Request asAdmin(String path, List<Subject> subjects, Provider provider) {
    String admin = subjects.getFirst().person().toString();
    return Request.page(path, provider.adminToken(admin));
  }
}

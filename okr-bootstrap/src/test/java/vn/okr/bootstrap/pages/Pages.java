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
    pages.put("report", "/cycle/report");
    pages.put("report of a closed cycle", "/cycle/report?cycle=" + goals.lastQuarter());
    pages.put("unit", "/units/" + goals.marketing());
    pages.put("person", "/people/" + goals.personId("marketing.lead"));
    pages.put("objective", "/objectives/" + goals.ofMarketing());
    pages.put("closed objective", "/objectives/" + goals.closed());
    pages.put("key result", "/key-results/" + goals.keyResultOfMarketing());
    pages.put("new objective", "/objectives/new");
    pages.put("templates", "/templates");
    pages.put("templates of a group", "/templates?group=sales");
    pages.put("new objective from a template", "/objectives/new?template=operations-safe");
    pages.put("drafts", "/drafts");
    pages.put("copied objective", "/objectives/new?copy=" + goals.ofMarketing());
    pages.put("objective carried over", "/objectives/new?carry=" + goals.closed());
    pages.put("edit", "/objectives/" + goals.ofMarketing() + "/edit");
    pages.put("close", "/objectives/" + goals.ofMarketing() + "/close");
    pages.put("drop", "/objectives/" + goals.ofMarketing() + "/end");
    pages.put("history", "/objectives/" + goals.ofMarketing() + "/history");
    pages.put("new key result", "/objectives/" + goals.ofMarketing() + "/key-results/new");
    pages.put("new initiative", newInitiative(goals));
    pages.put("edit initiative", "/initiatives/" + goals.initiative() + "/edit");
    pages.put("edit key result", "/key-results/" + goals.keyResultOfMarketing() + "/edit");
    pages.put("drop key result", "/key-results/" + goals.keyResultOfMarketing() + "/end");
    pages.put("links", "/objectives/" + goals.ofMarketing() + "/links?kind=SUPPORTS");
    pages.put("comments", "/objectives/" + goals.ofMarketing() + "/comments");
    pages.put("thread", "/comments/" + goals.comment());
    pages.put("edit comment", "/comments/" + goals.comment() + "/edit");
    pages.put("activity", "/objectives/" + goals.ofMarketing() + "/activity");
    pages.put("activity of a unit", "/units/" + goals.marketing() + "/activity");
    pages.put("activity of a person", "/people/" + goals.personId("marketing.lead") + "/activity");
    pages.put("absences", "/people/" + goals.personId("marketing.lead") + "/absences");
    pages.put("notifications", "/notifications");
    pages.put("followed", "/followed");
    pages.put("search", "/search?q=khach");
    pages.put("KPIs", "/kpis");
    pages.put("outdated KPIs", "/kpis?show=stale&unit=" + goals.marketing());
    pages.put("KPI", "/kpis/" + goals.kpi());
    pages.put("new KPI", "/kpis/new");
    pages.put("edit KPI", "/kpis/" + goals.kpi() + "/edit");
    pages.put("cycles", "/admin/cycles");
    pages.put("new cycle", "/admin/cycles/new");
    pages.put("record of a cycle", "/admin/cycles/" + goals.quarter());
    pages.put("people", "/admin/people");
    pages.put("people found", "/admin/people?q=ng&active=yes");
    pages.put("new person", "/admin/people/new");
    pages.put("record of a person", "/admin/people/" + goals.personId("marketing.lead"));
    pages.put("leavers", "/admin/people/leavers");
    pages.put("handing over", handingOver(goals.personId("marketing.member")));
    pages.put("import", "/admin/people/import");
    pages.put("units", "/admin/units?archived=yes");
    pages.put("moving a unit", "/admin/units?moving=" + goals.marketing());
    pages.put("new unit", "/admin/units/new");
    pages.put("record of a unit", "/admin/units/" + goals.marketing() + "?q=ng");
    pages.put("machines", "/admin/service-accounts");
    pages.put("new machine", "/admin/service-accounts/new");
    pages.put("record of a machine", "/admin/service-accounts/" + goals.machine());
    pages.put("settings", "/admin/settings");
    return pages;
  }

  private static String newInitiative(Goals goals) {
    return "/key-results/" + goals.keyResultOfMarketing() + "/initiatives/new";
  }

  private static String handingOver(String person) {
    return "/admin/people/" + person + "/handover?q=ng";
  }
}

package vn.okr.bootstrap.rights;

import java.util.List;

/**
 * A request that is complete and succeeds for those who hold the right.
 *
 * @param operation as {@link StatedRights} names it
 * @param body what is sent
 */
record Step(String operation, String body) {
  private static final String LINK =
      "{\"items\": [{\"to\": {\"type\": \"objective\", \"id\": \"{upper}\"}, \"kind\": \"%s\"}]}";

  private static final String INTO = "{\"cycleId\": \"{%s}\"}";

  private static final String SAID = "{\"text\": \"Hay\"}";

  /** The life of a draft until it is published, with one more key result and one fewer. */
  static final List<Step> OF_A_DRAFT =
      List.of(
          new Step(
              "POST /objectives",
              """
              {"cycleId": "{cycle}", "owner": {owner}, "title": "Thêm", "ambition": "COMMITTED",
               "keyResults": [{"title": "Một", "ownerId": "{member}",
                 "measure": {"type": "binary"}}]}"""),
          new Step("POST /objectives/{objective}/copy", INTO.formatted("cycle")),
          new Step("PATCH /objectives/{objective}", "{\"title\": \"Mới\"}"),
          new Step("PUT /objectives/{objective}/alignments", LINK.formatted("CONTRIBUTES")),
          new Step(
              "POST /objectives/{objective}/key-results",
              "{\"title\": \"Hai\", \"measure\": {\"type\": \"binary\"}}"),
          new Step("PATCH /key-results/{keyResult}", "{\"title\": \"Ba\"}"),
          new Step("POST /key-results/{keyResult}/initiatives", "{\"title\": \"Gọi khách\"}"),
          new Step("PATCH /initiatives/{initiative}", "{\"title\": \"Gọi lại\"}"),
          new Step("DELETE /key-results/{carried}", ""),
          new Step("POST /objectives/publish", "{\"objectives\": [\"{third}\"]}"),
          new Step("DELETE /objectives/{another}", ""),
          new Step("POST /objectives/{objective}/publish", ""));

  /** What happens to a published goal while its cycle runs. */
  static final List<Step> WHILE_RUNNING =
      List.of(
          // A key result of the draft before.
          new Step("POST /people/{member}/handover", "{\"to\": \"{outsider}\"}"),
          new Step("PUT /objectives/{objective}/following", "{\"following\": true}"),
          new Step("PATCH /objectives/{objective}", "{\"title\": \"Mới hơn\"}"),
          new Step("PUT /objectives/{objective}/alignments", LINK.formatted("SUPPORTS")),
          new Step(
              "POST /objectives/{objective}/key-results",
              "{\"title\": \"Bốn\", \"measure\": {\"type\": \"binary\"}}"),
          new Step("PATCH /key-results/{keyResult}", "{\"title\": \"Năm\"}"),
          new Step("POST /initiatives/{initiative}/state", "{\"state\": \"DONE\"}"),
          new Step("DELETE /initiatives/{initiative}", ""),
          new Step("PUT /key-results/{keyResult}/feed", "{\"kpiId\": \"{kpi}\"}"),
          new Step("POST /key-results/{keyResult}/check-ins", "{\"value\": 40}"),
          new Step(
              "POST /check-ins",
              "{\"items\": [{\"keyResultId\": \"{keyResult}\", \"value\": 50}]}"),
          new Step("PUT /me/reminders", "{\"wanted\": true}"),
          new Step("POST /people/{member}/absences", Bodies.ABSENCE.formatted("{outsider}")),
          new Step("DELETE /absences/{absence}", ""),
          new Step("POST /notifications/read", "{\"until\": \"2100-01-01T00:00:00Z\"}"),
          new Step("POST /objectives/{objective}/comments", SAID),
          new Step("POST /key-results/{keyResult}/comments", SAID),
          new Step("POST /comments/{comment}/answers", SAID),
          new Step("PATCH /comments/{comment}", "{\"text\": \"Khác\"}"),
          new Step("DELETE /comments/{comment}", ""),
          new Step("POST /comments/{thread}/resolve", ""),
          new Step("POST /comments/{thread}/reopen", ""),
          new Step("POST /key-results/{keyResult}/drop", "{\"reason\": \"Đổi hướng\"}"));

  /** What happens to it once its cycle is graded. */
  static final List<Step> WHILE_GRADING =
      List.of(
          new Step(
              "POST /objectives/{objective}/close",
              """
              {"worked": "Tốt", "hindered": "Ít", "change": "Không", "missReason": "Chậm"}"""),
          new Step("POST /objectives/{objective}/carry-over", INTO.formatted("next")),
          new Step("POST /objectives/{objective}/reopen", "{\"reason\": \"Nhầm\"}"),
          new Step("POST /objectives/{objective}/drop", "{\"reason\": \"Thôi\"}"));

  /** What only admins do. */
  static final List<Step> OF_ADMINS =
      List.of(
          new Step(
              "POST /cycles",
              """
              {"name": "Quý", "startsOn": "2031-01-01", "endsOn": "2031-03-31"}"""),
          new Step("POST /cycles/years", "{\"year\": 2090}"),
          new Step("PATCH /cycles/{cycle}", "{\"name\": \"Quý khác\"}"),
          new Step("DELETE /cycles/{spare}", ""),
          new Step("PATCH /settings", "{\"graceDays\": 3}"),
          new Step(
              "POST /units", "{\"name\": \"Tổ\", \"kind\": \"TEAM\", \"parentId\": \"{unit}\"}"),
          new Step("PATCH /units/{unit}", "{\"name\": \"Phòng khác\"}"),
          new Step("PUT /units/{unit}/members/{outsider}", ""),
          new Step("DELETE /units/{unit}/members/{outsider}", ""),
          new Step(
              "POST /service-accounts",
              """
              {"name": "Kho dữ liệu", "client": "job-{cycle}", "scopes": ["READ"]}"""),
          new Step("PATCH /service-accounts/{serviceAccount}", "{\"name\": \"Kho khác\"}"),
          new Step(
              "POST /kpis",
              """
              {"title": "Đúng hẹn", "unitId": "{unit}", "ownerId": "{member}",
               "healthyRange": {"atLeast": 95}, "cadence": {"every": 1, "unit": "WEEK"}}"""),
          new Step("PATCH /kpis/{kpi}", "{\"title\": \"Giao đúng hẹn\"}"),
          new Step("POST /kpis/{kpi}/readings", "{\"value\": 96}"),
          new Step("POST /people", "{\"displayName\": \"Trần Bình\"}"),
          new Step("POST /people (CSV)", "displayName\nTrần An\n"),
          new Step("PATCH /people/{member}", "{\"displayName\": \"Lê Chi\", \"active\": false}"),
          new Step("POST /people/{member}/erase", ""),
          new Step("PATCH /me", "{\"locale\": \"en\"}"),
          new Step("POST /cycles/{cycle}/phase", "{\"phase\": \"GRADING\"}"));

  /** The right that was stated for it. */
  Stated stated() {
    return StatedRights.ALL.stream()
        .filter(one -> Contract.withoutNames(one.operation()).equals(plainOperation()))
        .filter(one -> isSheet() == "text/csv".equals(one.format()))
        .findFirst()
        .orElseThrow();
  }

  /** The request, with everything that it takes to succeed. */
  Stated complete() {
    Stated stated = stated();
    String named = operation.replace(" (CSV)", "");
    return new Stated(named, stated.right(), stated.subject(), 0, "", stated.format(), body);
  }

  private String plainOperation() {
    return Contract.withoutNames(operation.replace(" (CSV)", ""));
  }

  private boolean isSheet() {
    return operation.endsWith("(CSV)");
  }
}

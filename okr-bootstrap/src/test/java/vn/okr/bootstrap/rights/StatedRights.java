package vn.okr.bootstrap.rights;

import static java.util.stream.Collectors.joining;
import static vn.okr.bootstrap.rights.Right.ADMIN;
import static vn.okr.bootstrap.rights.Right.CHECK_IN;
import static vn.okr.bootstrap.rights.Right.EDIT;
import static vn.okr.bootstrap.rights.Right.KEEP;
import static vn.okr.bootstrap.rights.Right.OWN_COMMENT;
import static vn.okr.bootstrap.rights.Right.READ;
import static vn.okr.bootstrap.rights.Right.RESOLVE;
import static vn.okr.bootstrap.rights.Right.SEE_TO_IT;
import static vn.okr.bootstrap.rights.Right.SELF;
import static vn.okr.bootstrap.rights.Right.SIGNED_IN;
import static vn.okr.bootstrap.rights.Right.TAKE_PART;
import static vn.okr.bootstrap.rights.Stated.change;
import static vn.okr.bootstrap.rights.Stated.read;
import static vn.okr.bootstrap.rights.Stated.step;
import static vn.okr.bootstrap.rights.Subject.GOAL;
import static vn.okr.bootstrap.rights.Subject.GOAL_IN_BODY;
import static vn.okr.bootstrap.rights.Subject.NO_GOAL;
import static vn.okr.bootstrap.rights.Subject.OWNER_IN_BODY;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The right that each operation asks for. One that is missing here fails the build. */
final class StatedRights {
  private static final String INTO = "{\"cycleId\": \"{cycle}\"}";
  private static final String OF_CYCLE = "?cycle={cycle}";

  /** Every operation of the contract. */
  static final List<Stated> ALL =
      List.of(
          read("/me", SIGNED_IN, NO_GOAL),
          change("PATCH /me", SIGNED_IN, NO_GOAL),
          read("/cycles", SIGNED_IN, NO_GOAL),
          step("/cycles", ADMIN, NO_GOAL),
          step("/cycles/years", ADMIN, NO_GOAL),
          read("/cycles/{cycle}", SIGNED_IN, NO_GOAL),
          change("PATCH /cycles/{cycle}", ADMIN, NO_GOAL),
          change("DELETE /cycles/{cycle}", ADMIN, NO_GOAL),
          step("/cycles/{cycle}/phase", ADMIN, NO_GOAL),
          read("/cycles/{cycle}/progress", SIGNED_IN, NO_GOAL),
          read("/cycles/{cycle}/map", READ, GOAL).asking("?root={objective}"),
          read("/units", SIGNED_IN, NO_GOAL),
          step("/units", ADMIN, NO_GOAL),
          read("/units/{unit}", SIGNED_IN, NO_GOAL),
          change("PATCH /units/{unit}", ADMIN, NO_GOAL),
          change("PUT /units/{unit}/members/{member}", ADMIN, NO_GOAL).passing(204).bare(),
          change("DELETE /units/{unit}/members/{outsider}", ADMIN, NO_GOAL).passing(204),
          read("/units/{unit}/explanation", SIGNED_IN, NO_GOAL).asking(OF_CYCLE),
          read("/units/{unit}/trend", SIGNED_IN, NO_GOAL).asking(OF_CYCLE),
          read("/units/{unit}/scorecard", SIGNED_IN, NO_GOAL).asking(OF_CYCLE),
          read("/service-accounts", ADMIN, NO_GOAL),
          step("/service-accounts", ADMIN, NO_GOAL),
          read("/service-accounts/{serviceAccount}", ADMIN, NO_GOAL),
          change("PATCH /service-accounts/{serviceAccount}", ADMIN, NO_GOAL),
          read("/kpis", SIGNED_IN, NO_GOAL),
          step("/kpis", EDIT, NO_GOAL)
              .passing(422)
              .saying(
                  null,
                  """
                  {"title": "K", "unitId": "{unit}", "ownerId": "{cycle}",
                   "healthyRange": {"atLeast": 95}, "cadence": {"every": 1, "unit": "WEEK"}}"""),
          read("/kpis/{kpi}", SIGNED_IN, NO_GOAL),
          change("PATCH /kpis/{kpi}", KEEP, NO_GOAL),
          read("/kpis/{kpi}/readings", SIGNED_IN, NO_GOAL),
          step("/kpis/{kpi}/readings", KEEP, NO_GOAL),
          read("/kpis/{kpi}/history", SIGNED_IN, NO_GOAL),
          read("/leavers", ADMIN, NO_GOAL),
          read("/settings", SIGNED_IN, NO_GOAL),
          change("PATCH /settings", ADMIN, NO_GOAL),
          read("/settings/history", SIGNED_IN, NO_GOAL),
          read("/templates", SIGNED_IN, NO_GOAL),
          read("/templates/{template}", SIGNED_IN, NO_GOAL),
          read("/people", SIGNED_IN, NO_GOAL),
          step("/people", ADMIN, NO_GOAL),
          step("/people", ADMIN, NO_GOAL).saying("text/csv", "nonsense\n"),
          read("/people/{member}", SIGNED_IN, NO_GOAL),
          change("PATCH /people/{member}", ADMIN, NO_GOAL),
          step("/people/{member}/erase", ADMIN, NO_GOAL).passing(409).bare(),
          read("/people/{member}/open-objectives", ADMIN, NO_GOAL),
          step("/people/{member}/handover", ADMIN, NO_GOAL),
          read("/people/{member}/scorecard", SIGNED_IN, NO_GOAL).asking(OF_CYCLE),
          read("/people/{member}/trend", SIGNED_IN, NO_GOAL).asking(OF_CYCLE),
          read("/people/{member}/absences", SIGNED_IN, NO_GOAL),
          step("/people/{member}/absences", SELF, NO_GOAL),
          read("/absences/{absence}", SIGNED_IN, NO_GOAL),
          change("DELETE /absences/{absence}", SELF, NO_GOAL),
          read("/objectives", SIGNED_IN, NO_GOAL).asking(OF_CYCLE),
          step("/objectives", EDIT, OWNER_IN_BODY)
              .passing(409)
              .saying(
                  null,
                  """
                  {"cycleId": "{cycle}", "owner": {owner}, "title": "Mới",
                   "ambition": "COMMITTED"}"""),
          read("/objectives/{objective}", READ, GOAL),
          change("PATCH /objectives/{objective}", EDIT, GOAL),
          change("DELETE /objectives/{objective}", EDIT, GOAL),
          step("/objectives/{objective}/publish", EDIT, GOAL).passing(409).bare(),
          step("/objectives/publish", EDIT, GOAL_IN_BODY)
              .passing(409)
              .saying(null, "{\"objectives\": [\"{objective}\"]}"),
          step("/objectives/{objective}/close", EDIT, GOAL),
          step("/objectives/{objective}/drop", EDIT, GOAL),
          step("/objectives/{objective}/reopen", ADMIN, GOAL),
          step("/objectives/{objective}/copy", EDIT, GOAL).passing(409).saying(null, INTO),
          step("/objectives/{objective}/carry-over", EDIT, GOAL).passing(409).saying(null, INTO),
          read("/objectives/{objective}/continuations", READ, GOAL),
          read("/objectives/{objective}/history", READ, GOAL),
          read("/objectives/{objective}/explanation", READ, GOAL),
          read("/objectives/{objective}/trend", READ, GOAL),
          read("/objectives/{objective}/similar", READ, GOAL),
          read("/objectives/{objective}/alignments", READ, GOAL),
          change("PUT /objectives/{objective}/alignments", EDIT, GOAL),
          step("/objectives/{objective}/key-results", EDIT, GOAL),
          read("/key-results/{keyResult}", READ, GOAL),
          change("PATCH /key-results/{keyResult}", EDIT, GOAL),
          change("DELETE /key-results/{keyResult}", EDIT, GOAL),
          step("/key-results/{keyResult}/drop", EDIT, GOAL),
          read("/key-results/{keyResult}/feed", READ, GOAL),
          change("PUT /key-results/{keyResult}/feed", EDIT, GOAL),
          read("/key-results/{keyResult}/check-ins", READ, GOAL),
          step("/key-results/{keyResult}/check-ins", CHECK_IN, GOAL),
          read("/key-results/{keyResult}/initiatives", READ, GOAL),
          step("/key-results/{keyResult}/initiatives", EDIT, GOAL),
          read("/initiatives/{initiative}", READ, GOAL),
          change("PATCH /initiatives/{initiative}", EDIT, GOAL),
          change("DELETE /initiatives/{initiative}", EDIT, GOAL),
          step("/initiatives/{initiative}/state", SEE_TO_IT, GOAL),
          read("/objectives/{objective}/comments", READ, GOAL),
          step("/objectives/{objective}/comments", TAKE_PART, GOAL),
          read("/key-results/{keyResult}/comments", READ, GOAL),
          step("/key-results/{keyResult}/comments", TAKE_PART, GOAL),
          read("/comments/{comment}", READ, GOAL),
          change("PATCH /comments/{comment}", OWN_COMMENT, GOAL),
          change("DELETE /comments/{comment}", OWN_COMMENT, GOAL),
          read("/comments/{comment}/answers", READ, GOAL),
          step("/comments/{comment}/answers", TAKE_PART, GOAL),
          step("/comments/{comment}/resolve", RESOLVE, GOAL).passing(409).bare(),
          step("/comments/{comment}/reopen", RESOLVE, GOAL).passing(409).bare(),
          read("/objectives/{objective}/activity", READ, GOAL),
          read("/units/{unit}/activity", SIGNED_IN, NO_GOAL).asking(OF_CYCLE),
          read("/people/{member}/activity", SIGNED_IN, NO_GOAL).asking(OF_CYCLE),
          read("/notifications", SIGNED_IN, NO_GOAL).asking("?unread=true"),
          read("/notifications/count", SIGNED_IN, NO_GOAL),
          step("/notifications/read", SIGNED_IN, NO_GOAL),
          read("/me/reminders", SIGNED_IN, NO_GOAL),
          change("PUT /me/reminders", SIGNED_IN, NO_GOAL).passing(400).saying(null, "{"),
          read("/followed-objectives", SIGNED_IN, NO_GOAL),
          read("/objectives/{objective}/following", TAKE_PART, GOAL),
          change("PUT /objectives/{objective}/following", TAKE_PART, GOAL)
              .passing(400)
              .saying(null, "{"),
          step("/check-ins", CHECK_IN, GOAL_IN_BODY)
              .passing(400)
              .saying(null, "{\"items\": [{\"keyResultId\": \"{keyResult}\", \"done\": true}]}"));

  private StatedRights() {}

  /** The tables of the documentation. */
  static String asTables() {
    Stream<String> rights =
        Arrays.stream(Right.values())
            .map(right -> "| %s | %s |".formatted(right.title(), right.words()));
    Stream<String> operations =
        ALL.stream()
            .map(
                one ->
                    "| `%s`%s | %s |"
                        .formatted(
                            Contract.withoutNames(one.operation()),
                            "text/csv".equals(one.format()) ? " (CSV)" : "",
                            one.right().title()));
    return table("right", "who has it", rights) + "\n" + table("operation", "asks for", operations);
  }

  private static String table(String left, String right, Stream<String> rows) {
    return rows.collect(joining("\n", "| %s | %s |\n|---|---|\n".formatted(left, right), "\n"));
  }
}

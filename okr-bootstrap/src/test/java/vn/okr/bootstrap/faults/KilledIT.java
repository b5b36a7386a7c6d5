package vn.okr.bootstrap.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application is killed at the worst moment, and started again. */
@ExtendWith(SharedSite.class)
class KilledIT {
  private static final String WAITING =
      """
      select count(*) from pg_stat_activity where wait_event_type = 'Lock'
        and application_name <> 'test'
      """;

  private Site site;
  private Goals goals;

  @BeforeEach
  void takePlace(Site shared) {
    site = shared;
    goals = new Goals(site.admin());
  }

  @Test
  void leavesNothingHalfWrittenAndTheSameRequestsThenDoTheirWork() throws SQLException {
    // Given
    Map<String, String> writes = writes();
    String key = UUID.randomUUID().toString();
    Map<String, String> before = site.records().digests();
    try (Connection other = site.records().connect()) {
      other.setAutoCommit(false);
      for (String path : writes.keySet()) {
        holdTheLastStep(other, path, key);
      }
      writes.forEach((path, json) -> site.admin().postLater(path, json, key));
      await().until(() -> site.records().count(WAITING) == writes.size());

      // When
      site.product().kill();
    }

    // Then
    await().until(() -> site.records().count(WAITING) == 0);
    assertThat(site.records().digests()).isEqualTo(before);
    site.restart().awaitReady();
    writes.forEach(
        (path, json) -> {
          HttpResponse<String> first = site.admin().post(path, json, key);
          HttpResponse<String> again = site.admin().post(path, json, key);
          assertThat(first.statusCode()).as(path + first.body()).isIn(200, 201);
          assertThat(again.body()).isEqualTo(first.body());
        });
  }

  @Test
  void goesOnWithTheRollUpAfterwards() throws SQLException {
    // Given
    String upper = goals.carried();
    String lower = goals.contributingTo(goals.keyResult(upper));
    String checkIns = "/key-results/" + goals.keyResult(lower) + "/check-ins";
    try (Connection other = site.records().connect()) {
      other.setAutoCommit(false);
      other
          .createStatement()
          .execute("select 1 from objective where id = '" + upper + "' for update");
      site.admin().make(checkIns, "{\"value\": 42}");
      await().until(() -> site.records().count(WAITING) > 0);

      // When
      site.product().kill();
    }

    // Then
    site.restart().awaitReady();
    await()
        .until(() -> "0.42".equals(site.admin().read("/objectives/" + upper).getString("score")));
  }

  /** One write of each kind by its address; each writes to several tables. */
  private Map<String, String> writes() {
    String objective = goals.published();
    String closing =
        """
        {"grades": [{"keyResultId": "%s", "grade": 0}], "worked": "a", "hindered": "b",
         "change": "c"}"""
            .formatted(goals.keyResult(objective));
    Map<String, String> writes = new LinkedHashMap<>();
    writes.put("/objectives", goals.draftJson());
    writes.put("/objectives/" + goals.draft() + "/publish", "{}");
    writes.put("/objectives/" + goals.published() + "/drop", "{\"reason\": \"Thôi\"}");
    writes.put(
        "/key-results/" + goals.keyResult(goals.published()) + "/check-ins", "{\"value\": 7}");
    writes.put(
        "/objectives/" + goals.draft() + "/key-results",
        "{\"title\": \"Thêm\", \"measure\": {\"type\": \"binary\"}}");
    writes.put("/people", "{\"displayName\": \"Người mới\"}");
    return writes;
  }

  /** Takes the place of the remembered answer, which every POST with a key writes last. */
  private static void holdTheLastStep(Connection other, String path, String key)
      throws SQLException {
    try (PreparedStatement answer =
        other.prepareStatement(
            """
            insert into remembered_answer (caller_id, method, path, key, request_digest, status,
                headers, body, at)
              select id, 'POST', ?, ?, '', 200, '{}', '', now() from person
              where subject = 'sub-admin'
            """)) {
      answer.setString(1, "/api/v1" + path);
      answer.setString(2, key);
      answer.executeUpdate();
    }
  }
}

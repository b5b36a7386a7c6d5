package vn.okr.bootstrap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.Firm;
import vn.okr.bootstrap.Surroundings;
import vn.okr.bootstrap.Tables;

/** What may not become of a goal or a cycle does not become of it, and nothing is written. */
@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class IllegalTransitionsIT {
  private final Firm firm = new Firm();
  private final Api admin = firm.admin();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "DRAFT, close",
    "DRAFT, drop",
    "DRAFT, reopen",
    "PUBLISHED, publish",
    "PUBLISHED, close",
    "PUBLISHED, reopen",
    "DROPPED, publish",
    "DROPPED, close",
    "DROPPED, drop",
    "DROPPED, reopen",
    "CLOSED, publish",
    "CLOSED, close",
    "CLOSED, drop"
  })
  void anObjectiveStaysAsItIs(String state, String step) {
    // Given
    String cycle = firm.runningCycle(20);
    String objective = objectiveIn(state, cycle);
    Map<String, Object> body = bodyOf(step, objective);
    Map<String, String> before = Tables.digests();

    // When
    Response answer = admin.tryPost("/objectives/" + objective + "/" + step, body);

    // Then
    answer.then().statusCode(409);
    assertThat(admin.get("/objectives/" + objective).getString("state")).isEqualTo(state);
    assertThat(Tables.digests()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "PLANNING, PLANNING",
    "PLANNING, GRADING",
    "PLANNING, CLOSED",
    "RUNNING, RUNNING",
    "RUNNING, CLOSED",
    "GRADING, GRADING",
    "CLOSED, CLOSED",
    "CLOSED, RUNNING",
    "CLOSED, PLANNING",
    "GRADING, PLANNING"
  })
  void aCycleStaysAsItIs(String phase, String next) {
    // Given
    String cycle = firm.runningCycle(20);
    moveTo(cycle, phase);
    Map<String, String> before = Tables.digests();

    // When
    Response answer =
        admin.tryPost("/cycles/" + cycle + "/phase", Map.of("phase", next, "reason", "Thử"));

    // Then
    answer.then().statusCode(409);
    assertThat(admin.get("/cycles/" + cycle).getString("phase")).isEqualTo(phase);
    assertThat(Tables.digests()).isEqualTo(before);
  }

  private String objectiveIn(String state, String cycle) {
    String owner = admin.myId();
    if (state.equals("DRAFT")) {
      return admin
          .post("/objectives", Firm.metricObjective(cycle, "person", owner))
          .getString("id");
    }
    String objective = firm.published(admin, cycle, "person", owner);
    if (state.equals("DROPPED")) {
      admin.post("/objectives/" + objective + "/drop", Map.of("reason", "Thôi"));
    }
    if (state.equals("CLOSED")) {
      moveTo(cycle, "GRADING");
      admin.post("/objectives/" + objective + "/close", bodyOf("close", objective));
    }
    return objective;
  }

  private void moveTo(String cycle, String phase) {
    List<String> way =
        switch (phase) {
          case "PLANNING" -> List.of("PLANNING");
          case "GRADING" -> List.of("GRADING");
          case "CLOSED" -> List.of("GRADING", "CLOSED");
          default -> List.of();
        };
    way.forEach(
        step -> admin.post("/cycles/" + cycle + "/phase", Map.of("phase", step, "reason", "Thử")));
  }

  private Map<String, Object> bodyOf(String step, String objective) {
    return switch (step) {
      case "publish" -> Map.of();
      case "close" ->
          Map.of(
              "grades",
              List.of(
                  Map.of(
                      "keyResultId",
                      admin.get("/objectives/" + objective).getString("keyResults[0].id"),
                      "grade",
                      0)),
              "worked",
              "a",
              "hindered",
              "b",
              "change",
              "c");
      default -> Map.of("reason", "Thử");
    };
  }
}

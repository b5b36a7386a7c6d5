package vn.okr.bootstrap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.Firm;
import vn.okr.bootstrap.Surroundings;

/** The largest goal there can be is kept as it was sent; what lies beyond is refused elsewhere. */
@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class BoundsIT {
  private static final String TITLE = "\ud83d\ude00".repeat(200);
  private static final String DESCRIPTION = "\ud83d\ude00".repeat(10_000);
  private static final BigDecimal VALUE = new BigDecimal("100000000000000");
  private static final BigDecimal WEIGHT = new BigDecimal("999999999.9999");

  private final Firm firm = new Firm();
  private final Api admin = firm.admin();

  @Test
  void everythingAtItsBoundIsKept() {
    // Given
    Map<String, Object> objective =
        Firm.metricObjective(firm.runningCycle(20), "person", admin.myId());
    objective.put("title", TITLE);
    objective.put("description", DESCRIPTION);
    List<Map<String, Object>> keyResults = new ArrayList<>(Collections.nCopies(4, metric()));
    keyResults.add(checklist());
    objective.put("keyResults", keyResults);
    String path = "/objectives/" + admin.post("/objectives", objective).getString("id");

    // When
    JsonPath kept = admin.get(path);

    // Then
    assertThat(kept.getString("title")).isEqualTo(TITLE);
    assertThat(kept.getString("description")).isEqualTo(DESCRIPTION);
    assertThat(new BigDecimal(kept.getString("keyResults[0].measure.target")))
        .isEqualByComparingTo(VALUE);
    assertThat(kept.getList("keyResults[4].measure.milestones.title"))
        .hasSize(50)
        .containsOnly(TITLE);
    assertThat(admin.tryGet(path).asString()).contains(WEIGHT.toPlainString());
  }

  private static Map<String, Object> metric() {
    return Map.of(
        "title",
        TITLE,
        "weight",
        WEIGHT,
        "measure",
        Map.of("type", "metric", "start", VALUE.negate(), "target", VALUE));
  }

  private static Map<String, Object> checklist() {
    List<Map<String, Object>> steps =
        Collections.nCopies(50, Map.of("title", TITLE, "weight", WEIGHT));
    return Map.of("title", TITLE, "measure", Map.of("type", "milestones", "milestones", steps));
  }
}

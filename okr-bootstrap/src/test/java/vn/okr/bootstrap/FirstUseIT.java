package vn.okr.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An empty database is put to use by an admin alone, through the API. */
@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class FirstUseIT {
  private final Firm firm = new Firm();

  @Test
  void anAdminSetsUpACompanyThatPeopleThenWorkIn() {
    // Given
    String mail = "binh-" + UUID.randomUUID();
    String registered =
        firm.admin()
            .post("/people", Map.of("displayName", "Trần Bình", "email", mail + "@company.example"))
            .getString("id");
    String department = firm.department("Marketing", registered);
    String cycle = firm.runningCycle(40);
    Api lead = Api.employee(mail);
    String objective = firm.published(lead, cycle, "unit", department);
    String keyResult = lead.get("/objectives/" + objective).getString("keyResults[0].id");

    // When
    JsonPath checkedIn = lead.post("/key-results/" + keyResult + "/check-ins", Map.of("value", 42));

    // Then
    assertThat(lead.myId()).as("the registered record was claimed").isEqualTo(registered);
    assertThat(checkedIn.getDouble("score")).isEqualTo(0.42);
    JsonPath scorecard = lead.get("/units/" + department + "/scorecard?cycle=" + cycle);
    assertThat(scorecard.getList("objectives.score", Double.class)).isEqualTo(List.of(0.42));
  }

  @Test
  void nobodyElseMaySetItUp() {
    // When
    int status =
        Api.employee("an")
            .tryPost("/units", Map.of("name", "Của tôi", "kind", "COMPANY"))
            .statusCode();

    // Then
    assertThat(status).isEqualTo(403);
  }
}

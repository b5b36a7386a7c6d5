package vn.okr.bootstrap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.okr.bootstrap.Api;
import vn.okr.bootstrap.Surroundings;
import vn.okr.bootstrap.Tables;
import vn.okr.hostile.attack.Attack;
import vn.okr.hostile.attack.Commits;
import vn.okr.hostile.attack.Plan;
import vn.okr.hostile.attack.Report;
import vn.okr.hostile.attack.SignIn;

/**
 * Every operation of the product's own description, asked in many odd ways, each once in a while as
 * it should be. {@code ./okr fuzz} asks longer.
 */
@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class HostileRequestsIT {
  private static final Plan PLAN =
      new Plan(
          Long.getLong("okr.hostile.seed", 2026),
          Integer.getInteger("okr.hostile.first", 0),
          Integer.getInteger("okr.hostile.requests", 6_000));

  @Test
  void bringNothingDownLeakNothingAndLeaveNothingHalfDone() throws SQLException {
    // Given
    try (Connection connection = Tables.connect();
        Commits commits = new Commits(connection)) {
      Attack attack = new Attack(RestAssured.port, new Company(), commits, _ -> {});

      // When
      Report report = attack.run(PLAN);

      // Then
      assertThat(report.isClean()).as(report.toString()).isTrue();
      assertThat(report.statuses()).containsKeys(200, 201, 204, 400, 401, 403, 404, 405, 409, 422);
      assertThat(report.unreached()).as(report.toString()).hasSizeLessThan(10);
    }
  }

  private static final class Company implements SignIn {
    @Override
    public String admin() {
      return Api.admin().token();
    }

    @Override
    public String employee(String name) {
      return Api.employee(name).token();
    }
  }
}

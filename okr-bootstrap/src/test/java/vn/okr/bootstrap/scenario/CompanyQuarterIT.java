package vn.okr.bootstrap.scenario;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import vn.okr.bootstrap.Surroundings;
import vn.okr.testkit.scenario.CompanyQuarterScenario;
import vn.okr.testkit.scenario.ScenarioDriver;

@QuarkusIntegrationTest
@WithTestResource(Surroundings.class)
class CompanyQuarterIT extends CompanyQuarterScenario {
  @Override
  protected ScenarioDriver driver() {
    return new HttpDriver();
  }
}

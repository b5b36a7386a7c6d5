package vn.okr.testkit.scenario;

class CompanyQuarterInMemoryTest extends CompanyQuarterScenario {
  @Override
  protected ScenarioDriver driver() {
    return new InMemoryDriver();
  }
}

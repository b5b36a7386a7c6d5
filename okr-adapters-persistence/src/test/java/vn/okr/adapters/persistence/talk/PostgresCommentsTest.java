package vn.okr.adapters.persistence.talk;

import jakarta.inject.Inject;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.CommentsContract;
import vn.okr.testkit.contract.Ports;

@DatabaseTest
class PostgresCommentsTest extends CommentsContract {
  @Inject Ports ports;

  @Override
  protected Ports ports() {
    return ports;
  }
}

package vn.okr.bootstrap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that count the SQL statements of requests. */
abstract class CountedStatements {
  final StatementCounts statements;

  CountedStatements(StatementCounts statements) {
    this.statements = statements;
  }

  /** Not before the first test, as nobody answers before. */
  @BeforeEach
  void begin() {
    statements.begin();
  }

  @AfterEach
  void end() {
    statements.end();
  }
}

package vn.okr.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PgbenchTest {
  @Test
  void sendsTheBeginningWithTheFirstStatementAsTheDriverDoes() {
    // Given
    List<String> sent = List.of("BEGIN", "select 1\n  from unit", "select 2", "COMMIT");

    // When
    String script = Pgbench.script(sent);

    // Then
    assertThat(script)
        .isEqualTo(
            """
            \\startpipeline
            BEGIN;
            select 1 from unit;
            \\endpipeline
            select 2;
            COMMIT;
            """);
  }
}

package vn.okr.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedStatementTest {
  @Test
  void putsEachValueInItsPlace() {
    // Given
    String message = "execute S_7: select $1, $10, $2";
    String detail = "Parameters: $1 = 'it''s', $2 = NULL, $10 = '{a,b}'";

    // When
    LoggedStatement statement = LoggedStatement.of(42, message, detail);

    // Then
    assertThat(statement.text()).isEqualTo("select 'it''s', '{a,b}', NULL");
  }

  @Test
  void leavesAloneWhatAValueSays() {
    // Given
    String detail = "Parameters: $1 = 'costs $2', $2 = '7'";

    // When
    LoggedStatement statement = LoggedStatement.of(1, "execute <unnamed>: select $1, $2", detail);

    // Then
    assertThat(statement.text()).isEqualTo("select 'costs $2', '7'");
  }

  @Test
  void knowsTheEndsOfATransaction() {
    // When
    LoggedStatement begin = LoggedStatement.of(1, "execute <unnamed>: BEGIN", "");

    // Then
    assertThat(begin.begins()).isTrue();
    assertThat(begin.ends()).isFalse();
  }

  @Test
  void takesOtherMessagesForNone() {
    // When
    boolean isOne = LoggedStatement.isOne("checkpoint starting: time");

    // Then
    assertThat(isOne).isFalse();
  }
}

package vn.okr.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request costs in SQL statements does not depend on how many rows it returns. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class StatementsPerRequestTest extends CountedStatements {
  @Inject
  StatementsPerRequestTest(StatementCounts statements) {
    super(statements);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "objectives, /objectives?cycle={cycle}&limit=200, 6",
    "objectives by status, /objectives?cycle={cycle}&status=OUTDATED&limit=200, 6",
    "objectives found, /objectives?cycle={cycle}&q=so+muc&limit=200, 6",
    "objectives below, /objectives?cycle={cycle}&unit={unit}&below=true&limit=200, 6",
    "leavers, /leavers?limit=200, 5",
    "settings, /settings, 4",
    "history of settings, /settings/history?limit=200, 4",
    "templates, /templates, 2",
    "people, /people?unit={unit}&limit=200, 4",
    "KPIs, /kpis?unit={unit}&limit=200, 4",
    "history, /objectives/{objective}/history?limit=200, 6",
    "check-ins, /key-results/{keyResult}/check-ins?limit=200, 8",
    "initiatives, /key-results/{keyResult}/initiatives?limit=200, 8",
    "threads, /objectives/{objective}/comments?limit=200, 6",
    "answers, /comments/{comment}/answers?limit=200, 7",
    "activity, /objectives/{objective}/activity?limit=200, 6",
    "activity of a unit, /units/{unit}/activity?cycle={cycle}&limit=200, 6",
    "notifications, /notifications?limit=200, 4",
    "absences, /people/{person}/absences?limit=200, 5",
    "reminders, /me/reminders, 4",
    "followed objectives, /followed-objectives?limit=200, 6",
    "progress, /cycles/{cycle}/progress, 7",
    "map, /cycles/{cycle}/map?depth=3, 9",
    "scorecard, /units/{unit}/scorecard?cycle={cycle}, 10",
    "trend, /units/{unit}/trend?cycle={cycle}, 9",
    "explanation, /units/{unit}/explanation?cycle={cycle}, 10"
  })
  void isTheSameForFewAndForMany(String what, String path, int most) {
    // Given
    long forFew = statements.of(() -> Api.admin().get(statements.few().fill(path)));

    // When
    long forMany = statements.of(() -> Api.admin().get(statements.many().fill(path)));

    // Then
    assertThat(forMany).as(what).isEqualTo(forFew).isLessThanOrEqualTo(most);
  }
}

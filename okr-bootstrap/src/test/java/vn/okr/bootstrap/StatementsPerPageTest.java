package vn.okr.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page costs in SQL statements does not depend on how much it shows. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class StatementsPerPageTest extends CountedStatements {
  @Inject
  StatementsPerPageTest(StatementCounts statements) {
    super(statements);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "home, /?cycle={cycle}, 17",
    "check-in, /check-in?cycle={cycle}, 9",
    "check-in of a unit, /check-in?unit={unit}&cycle={cycle}, 10",
    "map, /map?cycle={cycle}, 12",
    "orphans, /map?cycle={cycle}&view=orphans, 7",
    "filtered map, /map?cycle={cycle}&status=OUTDATED, 5",
    "drawn map, /map?cycle={cycle}&view=graph, 4",
    "branches of the drawn map, /map/graph?cycle={cycle}, 11",
    "cycle, /cycle?cycle={cycle}, 4",
    "report, /cycle/report?cycle={cycle}, 12",
    "unit, /units/{unit}?cycle={cycle}, 19",
    "person, /people/{person}?cycle={cycle}, 15",
    "absences, /people/{person}/absences, 6",
    "objective, /objectives/{objective}, 18",
    "KPIs of a unit, /kpis?unit={unit}, 6",
    "key result, /key-results/{keyResult}, 19",
    "copied objective, /objectives/new?copy={objective}, 15",
    "history, /objectives/{objective}/history, 7",
    "links, /objectives/{objective}/links, 14",
    "comments, /objectives/{objective}/comments, 11",
    "thread, /comments/{comment}, 17",
    "followed, /followed, 7",
    "activity, /objectives/{objective}/activity, 10",
    "activity of a unit, /units/{unit}/activity?cycle={cycle}, 8",
    "record of a cycle, /admin/cycles/{cycle}, 5",
    "branch of units, /admin/units/{unit}/below, 4",
    "record of a unit, /admin/units/{unit}, 7"
  })
  void isTheSameForFewAndForMany(String what, String path, int most) {
    // Given
    long forFew = statements.of(() -> read(statements.few().fill(path)));

    // When
    long forMany = statements.of(() -> read(statements.many().fill(path)));

    // Then
    assertThat(forMany).as(what).isEqualTo(forFew).isLessThanOrEqualTo(most);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "new objective, /objectives/new, 12",
    "search, /search?q=so+muc, 12",
    "cycles, /admin/cycles, 4",
    "units, /admin/units, 4",
    "people, /admin/people, 6",
    "leavers, /admin/people/leavers, 8",
    "machines, /admin/service-accounts, 6",
    "KPIs, /kpis, 5",
    "new KPI, /kpis/new, 6",
    "settings, /admin/settings, 5",
    "templates, /templates, 4",
    "objective from a template, /objectives/new?template=sales-predictable, 12",
    "drafts, /drafts, 9",
    "notifications, /notifications, 7",
    "number of notifications, /notifications/count, 4"
  })
  void isFewForWhatIsTakenFromTheWholeCompany(String what, String path, int most) {
    // When
    long found = statements.of(() -> read(path));

    // Then
    assertThat(found).as(what).isLessThanOrEqualTo(most);
  }

  private static void read(String path) {
    given()
        .auth()
        .oauth2(SignIns.admin())
        .accept("text/html, application/json")
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(200);
  }
}

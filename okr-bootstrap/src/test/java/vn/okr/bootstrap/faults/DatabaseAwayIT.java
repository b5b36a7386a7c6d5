package vn.okr.bootstrap.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.okr.local.services.Wire;

@ExtendWith(SharedSite.class)
class DatabaseAwayIT {
  private static final Duration RECOVERY = Duration.ofSeconds(5);
  private static final Duration START = Duration.ofSeconds(60);
  private static final int MORE_THAN_THE_POOL = 24;
  private static final int MOST_LINES = 30;

  private Site site;

  /** How a database may be away. */
  enum Fault {
    REFUSING {
      @Override
      void happen(Wire wire) {
        wire.cut();
      }
    },
    SILENT {
      @Override
      void happen(Wire wire) {
        wire.fallSilent();
      }
    };

    abstract void happen(Wire wire);
  }

  @BeforeEach
  void takePlace(Site shared) {
    site = shared;
  }

  @AfterEach
  void mend() {
    site.database().mend();
  }

  @ParameterizedTest
  @EnumSource
  void readsAndWritesAreNotServedForNow(Fault fault) {
    // Given
    String unit = "{\"name\": \"Phòng\", \"kind\": \"DEPARTMENT\"}";
    fault.happen(site.database());
    var write = site.admin().postLater("/units", unit, "" + UUID.randomUUID());

    // When
    HttpResponse<String> read = site.admin().get("/me");

    // Then
    isNotServedForNow(read);
    isNotServedForNow(write.join());
  }

  @ParameterizedTest
  @EnumSource
  void isAliveButNotReadyAndRecoversByItself(Fault fault) {
    // Given
    fault.happen(site.database());
    await().atMost(Client.PATIENCE).until(() -> !site.product().isUp("ready"));
    assertThat(site.product().isUp("live")).isTrue();

    // When
    site.database().mend();

    // Then
    await()
        .atMost(RECOVERY)
        .until(() -> site.product().isUp("ready") && site.admin().get("/me").statusCode() == 200);
  }

  @Test
  void startsWithoutItAndIsReadyOnceItIsThere() {
    // Given
    int before = site.product().log().size();
    site.database().cut();
    site.restart();
    await()
        .atMost(START)
        .until(() -> site.product().log().stream().skip(before).anyMatch(DatabaseAwayIT::isInVain));

    // When
    site.database().mend();

    // Then
    await().atMost(START).until(() -> site.product().isUp("ready"));
  }

  private static boolean isInVain(String line) {
    return line.contains("Connection error");
  }

  @Test
  void connectionsThatWereCutWhileIdleAreNotHandedOut() {
    // Given
    site.admin().read("/me");
    site.database().hangUp();

    // When
    Stream<Integer> statuses =
        Stream.generate(() -> site.admin().get("/me").statusCode()).limit(10);

    // Then
    assertThat(statuses).doesNotContain(500).endsWith(200);
  }

  @Test
  void whoWaitsForAConnectionOrALockDoesNotWaitForLong() throws SQLException {
    // Given
    Goals goals = new Goals(site.admin());
    String path = "/key-results/" + goals.keyResult(goals.published()) + "/check-ins";
    try (Connection other = site.records().connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("select 1 from objective for update");

      // When
      List<CompletableFuture<HttpResponse<String>>> answers =
          Stream.generate(
                  () -> site.admin().postLater(path, "{\"value\": 1}", "" + UUID.randomUUID()))
              .limit(MORE_THAN_THE_POOL)
              .toList();

      // Then
      assertThat(answers.stream().map(CompletableFuture::join))
          .allSatisfy(DatabaseAwayIT::isNotServedForNow);
    }
  }

  @Test
  void aStatementWhoseConnectionIsKilledIsNotServedForNow() throws SQLException {
    // Given
    Goals goals = new Goals(site.admin());
    String path = "/key-results/" + goals.keyResult(goals.published()) + "/check-ins";
    try (Connection other = site.records().connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("select 1 from objective for update");
      var answer = site.admin().postLater(path, "{\"value\": 1}", "" + UUID.randomUUID());
      await().until(() -> site.records().count(KILL_WHO_WAITS) > 0);

      // When
      HttpResponse<String> killed = answer.join();

      // Then
      isNotServedForNow(killed);
    }
  }

  private static final String KILL_WHO_WAITS =
      """
      select count(pg_terminate_backend(pid)) from pg_stat_activity where wait_event_type = 'Lock'
      """;

  @Test
  void theLogStaysShortAndTellsOfNobody() {
    // Given
    int before = site.product().log().size();
    site.database().cut();

    // When
    await().during(Duration.ofSeconds(1)).until(() -> site.admin().get("/me").statusCode() == 503);

    // Then
    List<String> said = site.product().log();
    assertThat(said.subList(before, said.size()))
        .isNotEmpty()
        .hasSizeLessThan(MOST_LINES)
        .noneMatch(line -> line.contains("\"exception\"") || line.startsWith("\tat "))
        .noneMatch(line -> line.contains("admin@company.example"));
  }

  private static void isNotServedForNow(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(answer.body()).contains("\"code\":\"overloaded\"").doesNotContain("SQL");
  }
}

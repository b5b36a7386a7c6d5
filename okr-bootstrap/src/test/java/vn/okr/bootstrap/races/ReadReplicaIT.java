package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two replicas of the product read from a standby whatever its lag, a third one only while it is
 * near. Whoever has changed something sees it, wherever they ask; others may see it later.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadReplicaIT {
  private static final String ANY_LAG = "10M";
  private static final String SHORT_LAG = "1S";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Standby standby;
  private Replicas replicas;
  private Firm firm;
  private String other;

  @BeforeAll
  void start() throws IOException {
    standby = Standby.start();
    Ground ground = Ground.on(standby.primary());
    replicas =
        Replicas.start(
            ground,
            Path.of("target/read-replica"),
            List.of(
                settings(ground, ANY_LAG), settings(ground, ANY_LAG), settings(ground, SHORT_LAG)));
    firm = new Firm(replicas);
    other = ground.token("other", "other@company.example");
    everybodyReadsFromTheStandby();
  }

  private Map<String, String> settings(Ground ground, String lagAllowed) {
    Map<String, String> settings = new HashMap<>(ground.settings());
    settings.putAll(standby.settings(lagAllowed));
    return settings;
  }

  @AfterEach
  void everybodyReadsFromTheStandby() {
    standby.wire().mend();
    standby.goOn();
    String unit = "/units/" + firm.company();
    for (Replica replica : replicas.all()) {
      readsFromTheStandby(replica, other, unit);
      readsFromTheStandby(replica, firm.admin(), unit);
    }
  }

  /** What someone has written has come there by then, their signing in for the first time too. */
  private void readsFromTheStandby(Replica replica, String token, String path) {
    await()
        .atMost(PATIENCE)
        .until(() -> grows(replica, "replica", () -> replica.door().send(Call.get(token, path))));
  }

  @AfterAll
  void stop() throws IOException, InterruptedException {
    replicas.close();
    standby.close();
  }

  @Test
  void whoeverHasChangedSomethingSeesItAtEveryReplicaAndOthersSeeWhatWas() {
    // Given
    String unit = firm.department(firm.company());
    everybodyReadsFromTheStandby();
    String before = name(replicas.first(), firm.admin(), unit);
    standby.standStill();

    // When
    replicas.ask(firm.patch("/units/" + unit, Map.of("name", "Khối mới")));

    // Then
    for (Replica replica : replicas.all().subList(0, 2)) {
      assertThat(name(replica, firm.admin(), unit)).isEqualTo("Khối mới");
      assertThat(name(replica, other, unit)).isEqualTo(before);
    }
  }

  @Test
  void whoeverIsRefusedForAnOldRevisionReadsTheNewOne() {
    // Given
    String unit = "/units/" + firm.department(firm.company());
    String second = replicas.ground().token("second", "second@company.example", "okr-admin");
    everybodyReadsFromTheStandby();
    readsFromTheStandby(replicas.second(), second, unit);
    standby.standStill();
    replicas.ask(firm.patch(unit, Map.of("name", "Khối của người thứ nhất")));
    Door door = replicas.second().door();
    String old = door.send(Call.get(second, unit)).etag();

    // When
    Answer refused = door.send(Call.patch(second, unit, old, Map.of("name", "Khối thứ hai")));
    String now = replicas.first().door().send(Call.get(second, unit)).etag();
    Answer accepted = door.send(Call.patch(second, unit, now, Map.of("name", "Khối thứ hai")));

    // Then
    assertThat(refused.status()).isEqualTo(412);
    assertThat(accepted.accepted()).isTrue();
  }

  @Test
  void whoeverSignsInForTheFirstTimeFindsThemselves() {
    // Given
    String newcomer = replicas.ground().token("newcomer", "newcomer@company.example");
    standby.standStill();

    // When
    Answer me = replicas.first().door().send(Call.get(newcomer, "/me"));
    Answer there = replicas.second().door().send(Call.get(newcomer, "/me"));

    // Then
    assertThat(me.text("/displayName")).isEqualTo("newcomer");
    assertThat(there.id()).isEqualTo(me.id());
  }

  @Test
  void thePageAfterAFormShowsWhatWasSent() {
    // Given
    Door door = replicas.first().door();
    door.submit(other, "/me/language", "locale=vi&back=/");
    standby.standStill();

    // When
    String page = door.submit(other, "/me/language", "locale=en&back=/");

    // Then
    assertThat(page).contains("<html lang=\"en\"");
    assertThat(replicas.second().door().look(other, "/")).contains("<html lang=\"en\"");
  }

  @Test
  void anOpenPageHearsOfAChangeWhenItCanSeeIt() {
    // Given
    String objective = firm.published(firm.cycle("RUNNING"), firm.department(firm.company()), 1);
    String keyResult = firm.keyResults(objective).getFirst();
    everybodyReadsFromTheStandby();
    Door door = replicas.second().door();
    try (Ear ear = door.listen(other, List.of("objective:" + objective))) {
      standby.standStill();
      replicas.ask(firm.checkIn(keyResult, 40));
      String meanwhile = score(door, objective);
      boolean quiet = ear.isQuiet();

      // When
      standby.goOn();
      String heard = ear.next();
      String score = score(door, objective);

      // Then
      assertThat(quiet).isTrue();
      assertThat(heard).isEqualTo("objective:" + objective);
      assertThat(score).isNotEqualTo(meanwhile);
    }
  }

  @Test
  void whatOnlyReadsCanBeReadThere() {
    // Given
    String cycle = firm.cycle("RUNNING");
    String unit = firm.department(firm.company());
    String objective = firm.published(cycle, unit, 1);
    String keyResult = firm.keyResults(objective).getFirst();
    String me = firm.get("/me").id();
    everybodyReadsFromTheStandby();
    List<String> addresses =
        Reads.all(
            Map.of(
                "cycle", cycle,
                "unit", unit,
                "objective", objective,
                "keyResult", keyResult,
                "person", me));
    Replica replica = replicas.first();
    double there = requests(replica, "replica");
    double failed = requests(replica, "failed");

    // When
    addresses.forEach(address -> replica.door().look(firm.admin(), address));

    // Then
    assertThat(requests(replica, "failed")).isEqualTo(failed);
    assertThat(requests(replica, "replica")).isEqualTo(there + addresses.size());
  }

  @Test
  void oneThatLagsTooFarIsNotReadFrom() {
    // Given
    String unit = firm.department(firm.company());
    everybodyReadsFromTheStandby();
    standby.standStill();

    // When
    replicas.ask(firm.patch("/units/" + unit, Map.of("name", "Khối xa")));

    // Then
    Replica careful = replicas.all().getLast();
    await().atMost(PATIENCE).until(() -> name(careful, other, unit).equals("Khối xa"));
    assertThat(name(replicas.first(), other, unit)).isNotEqualTo("Khối xa");
  }

  @Test
  void withoutTheStandbyEveryReadIsAnsweredAndReadinessStays() throws Exception {
    // Given
    Replica replica = replicas.first();
    String company = "/units/" + firm.company();

    // When
    standby.wire().cut();

    // Then
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                grows(
                    replica,
                    "away",
                    () -> replica.door().send(Call.get(other, company)).required()));
    assertThat(replica.door().isWell("/q/health/ready")).isTrue();
  }

  @Test
  void aSilentStandbyKeepsNobodyWaitingInVain() {
    // Given
    Replica replica = replicas.first();
    String company = "/units/" + firm.company();

    // When
    standby.wire().fallSilent();

    // Then
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                grows(
                    replica,
                    "away",
                    () -> replica.door().send(Call.get(other, company)).required()));
  }

  private static String name(Replica replica, String token, String unit) {
    return replica.door().send(Call.get(token, "/units/" + unit)).required().text("/name");
  }

  private String score(Door door, String objective) {
    return door.send(Call.get(other, "/objectives/" + objective)).required().text("/score");
  }

  /** Whether more requests have gone that way by the work. */
  private boolean grows(Replica replica, String route, Runnable work) {
    double before = requests(replica, route);
    work.run();
    return requests(replica, route) > before;
  }

  private double requests(Replica replica, String route) {
    String meter = "okr_read_replica_requests_total{route=\"" + route + "\"}";
    return replica
        .door()
        .look(other, "/q/metrics")
        .lines()
        .filter(line -> line.startsWith(meter))
        .mapToDouble(line -> Double.parseDouble(line.substring(meter.length()).strip()))
        .sum();
  }
}

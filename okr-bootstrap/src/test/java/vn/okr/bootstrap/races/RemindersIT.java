package vn.okr.bootstrap.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail server that is away, three replicas that send, and one of them killed on the way. */
@ExtendWith(SharedReplicas.class)
class RemindersIT {
  /** Nobody else lives there. */
  private static final ZoneId ZONE = ZoneId.of("Pacific/Chatham");

  private static final int PEOPLE = 60;
  private static final int MENTIONED_AT_ONCE = 30;
  private static final Duration PLANNING = Duration.ofSeconds(30);

  /** What the killed one had taken is given to others after a minute. */
  private static final Duration SENDING = Duration.ofSeconds(120);

  private final Replicas replicas;
  private final Firm firm;

  RemindersIT(Replicas replicas) {
    this.replicas = replicas;
    this.firm = new Firm(replicas);
  }

  @BeforeEach
  void planNothingYet() {
    remindAt(ZonedDateTime.now(ZONE).plusDays(3));
  }

  @AfterEach
  void asBefore() {
    replicas.ask(firm.patch("/settings", Map.of("reminderDay", "MONDAY", "reminderTime", "09:00")));
    replicas.ground().mail().wire().cut();
  }

  @Test
  void everyoneIsRemindedOnceThoughTheServerWasAwayAndASenderWasKilled() throws Exception {
    // Given
    String cycle = firm.cycle("RUNNING");
    String goal = firm.published(cycle, firm.department(firm.company()), 1);
    Map<String, String> people = people();
    List<String> ids = new ArrayList<>(people.keySet());
    for (int i = 0; i < PEOPLE; i += MENTIONED_AT_ONCE) {
      replicas.ask(
          firm.post(
              "/objectives/" + goal + "/comments",
              Map.of("text", "Xem giúp nhé", "mentions", ids.subList(i, i + MENTIONED_AT_ONCE))));
    }
    GreenMail server = replicas.ground().mail().server();
    remindAt(ZonedDateTime.now(ZONE).minusMinutes(1));
    await().atMost(PLANNING).until(() -> waiting(ids) == PEOPLE);
    replicas.ground().mail().wire().fallSilent();
    await().atMost(PLANNING).until(this::someAreTaken);

    // When
    replicas.all().getLast().product().kill();
    replicas.ground().mail().wire().mend();

    // Then
    await().atMost(SENDING).until(() -> waiting(ids) == 0);
    replicas.all().getLast().restart();
    replicas.all().getLast().awaitReady();
    assertThat(recipients(server)).containsExactlyInAnyOrderElementsOf(people.values());
  }

  /** People with their addresses. */
  private Map<String, String> people() {
    Map<String, String> people = new HashMap<>();
    for (int i = 0; i < PEOPLE; i++) {
      String address = "person-" + UUID.randomUUID() + "@company.example";
      String id =
          replicas
              .ask(
                  firm.post(
                      "/people",
                      Map.of("displayName", "Người " + i, "email", address, "zone", "" + ZONE)))
              .id();
      people.put(id, address);
    }
    return people;
  }

  private void remindAt(ZonedDateTime moment) {
    DayOfWeek day = moment.getDayOfWeek();
    String time = DateTimeFormatter.ofPattern("HH:mm").format(moment);
    replicas.ask(firm.patch("/settings", Map.of("reminderDay", day.name(), "reminderTime", time)));
  }

  private long waiting(List<String> ids) {
    return replicas
        .ground()
        .count(
            "select count(*) from reminder where waits and person_id in ('%s')"
                .formatted(String.join("','", ids)));
  }

  private boolean someAreTaken() {
    return replicas
            .ground()
            .count("select count(*) from reminder where waits and not_before > now()")
        > 0;
  }

  private static List<String> recipients(GreenMail server) throws MessagingException {
    List<String> recipients = new ArrayList<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      for (Address address : mail.getAllRecipients()) {
        recipients.add(address.toString());
      }
    }
    return recipients;
  }
}

package vn.okr.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.application.port.News.Reason;
import vn.okr.application.reminder.Reminder;
import vn.okr.application.reminder.ReminderChannel;
import vn.okr.application.reminder.ReminderChannel.Delivery;
import vn.okr.application.talk.NotificationView;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;

/** What arrives at a real mail server, in both languages, and what becomes of it otherwise. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class MailChannelTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
  private static final UUID ID = UUID.fromString("01920000-0000-7000-8000-000000000001");

  @Inject ReminderChannel channel;

  private final GreenMail server = MailServer.running();

  @BeforeEach
  void emptyMailboxes() throws Exception {
    server.purgeEmailFromAllMailboxes();
  }

  @Test
  void aReminderArrivesInVietnameseWithEverythingThatIsOwedAndUnread() throws Exception {
    // Given
    Reminder reminder = reminder("vi", "chin@company.vn", List.of(owed()), List.of(news()));

    // When
    Delivery delivery = channel.deliver(reminder);

    // Then
    assertThat(delivery).isEqualTo(Delivery.DELIVERED);
    MimeMessage mail = only();
    assertThat(mail.getSubject()).isEqualTo("OKR: 1 kết quả then chốt chờ bạn check-in");
    assertThat(mail.getFrom()[0].toString()).isEqualTo("OKR <okr@company.vn>");
    assertThat(mail.getRecipients(Message.RecipientType.TO)[0].toString())
        .isEqualTo("chin@company.vn");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("List-Unsubscribe"))
        .containsExactly("<https://okr.company.vn/okr/notifications>");
    String text = part(mail, "text/plain");
    assertThat(text.lines().map(String::strip))
        .containsSubsequence(
            "Chào Lê Văn Chín,",
            "Đến lúc check-in",
            "- Đạt 100 khách <mới> (quá hạn cập nhật)",
            "Dẫn đầu · Cập nhật gần nhất: 20/07/2026",
            "https://okr.company.vn/okr/key-results/" + ID,
            "Check-in ngay: https://okr.company.vn/okr/check-in",
            "Bạn chưa đọc",
            "- Hồ Thị Bưởi bình luận · Dẫn đầu",
            "Xem giúp & nhé",
            "https://okr.company.vn/okr/objectives/" + ID,
            "Xem tất cả thông báo: https://okr.company.vn/okr/notifications",
            "Ngừng nhận thư nhắc: https://okr.company.vn/okr/notifications#reminders");
    String html = part(mail, "text/html");
    assertThat(html)
        .contains(
            "<html lang=\"vi\">",
            "Đạt 100 khách &lt;mới&gt;",
            "Xem giúp &amp; nhé",
            "href=\"https://okr.company.vn/okr/key-results/" + ID + "\"");
  }

  @Test
  void whoPrefersEnglishReadsEnglish() throws Exception {
    // Given
    Reminder reminder = reminder("en-GB", "mary@company.vn", List.of(), List.of(news()));

    // When
    channel.deliver(reminder);

    // Then
    MimeMessage mail = only();
    assertThat(mail.getSubject()).isEqualTo("OKR: there is news you have not read");
    assertThat(part(mail, "text/plain"))
        .contains("Hello Lê Văn Chín,", "Hồ Thị Bưởi commented · Dẫn đầu")
        .doesNotContain("Time to check in", "Chào");
    assertThat(part(mail, "text/html")).contains("<html lang=\"en\">");
  }

  @Test
  void whatIsSentTwiceIsTheSameMail() throws Exception {
    // Given
    Reminder reminder = reminder(null, "chin@company.vn", List.of(owed()), List.of());

    // When
    channel.deliver(reminder);
    channel.deliver(reminder);

    // Then
    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails).hasSize(2);
    assertThat(mails[0].getMessageID())
        .isEqualTo("<reminder-" + ID + "-2026-08-03@okr.company.vn>")
        .isEqualTo(mails[1].getMessageID());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no address", "a@b.vn\r\nBcc: all@company.vn"})
  void whatIsNoAddressIsRefusedForGood(String address) {
    // Given
    Reminder reminder = reminder("vi", address, List.of(owed()), List.of());

    // When
    Delivery delivery = channel.deliver(reminder);

    // Then
    assertThat(delivery).isEqualTo(Delivery.REFUSED);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 No such user, REFUSED",
    "553 5.1.3 Bad name, REFUSED",
    "451 4.7.1 Come back later, LATER",
    "554 5.7.1 Relay access denied, AWAY"
  })
  void whoeverTheServerDoesNotKnowIsRefusedAndWhatItMayTakeLaterIsTriedLater(
      String answer, Delivery expected) throws Exception {
    // Given
    Reminder reminder = reminder("vi", "nobody@company.vn", List.of(owed()), List.of());
    int port = server.getSmtp().getPort();
    server.stop();

    // When
    Delivery delivery;
    try (StubbornServer _ = StubbornServer.answering(port, answer)) {
      delivery = channel.deliver(reminder);
    }

    // Then
    server.start();
    assertThat(delivery).isEqualTo(expected);
  }

  @Test
  void aServerThatIsAwayIsTriedLater() {
    // Given
    Reminder reminder = reminder("vi", "chin@company.vn", List.of(owed()), List.of());
    server.stop();

    // When
    Delivery away = channel.deliver(reminder);

    // Then
    server.start();
    assertThat(away).isEqualTo(Delivery.AWAY);
    assertThat(channel.deliver(reminder)).isEqualTo(Delivery.DELIVERED);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  private static Reminder reminder(
      @Nullable String locale,
      String address,
      List<Reminder.Owed> owed,
      List<NotificationView> news) {
    return new Reminder(new PersonId(ID), "Lê Văn Chín", address, locale, MONDAY, owed, news, true);
  }

  private static Reminder.Owed owed() {
    return new Reminder.Owed(
        new ObjectiveId(ID),
        "Dẫn đầu",
        new KeyResultId(ID),
        "Đạt 100 khách <mới>",
        LocalDate.of(2026, 7, 20),
        true);
  }

  private static NotificationView news() {
    return new NotificationView(
        UUID.randomUUID(),
        Reason.COMMENT,
        Instant.parse("2026-08-01T00:00:00Z"),
        new PersonId(UUID.randomUUID()),
        "Hồ Thị Bưởi",
        new ObjectiveId(ID),
        "Dẫn đầu",
        null,
        null,
        "Xem giúp & nhé",
        true);
  }

  private MimeMessage only() {
    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails).hasSize(1);
    return mails[0];
  }

  private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
    return part((MimeMultipart) mail.getContent(), type);
  }

  private static String part(MimeMultipart parts, String type)
      throws MessagingException, IOException {
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType(type)) {
        return (String) part.getContent();
      }
      if (part.getContent() instanceof MimeMultipart inner) {
        return part(inner, type);
      }
    }
    throw new AssertionError("No " + type + " in " + GreenMailUtil.getBody(parts.getBodyPart(0)));
  }
}

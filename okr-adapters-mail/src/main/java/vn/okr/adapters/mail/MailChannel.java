package vn.okr.adapters.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.okr.application.reminder.Reminder;
import vn.okr.application.reminder.ReminderChannel;

/** Sends reminders through the company's mail server, if there is one. */
@Startup
@Singleton
class MailChannel implements ReminderChannel {
  private static final Logger LOG = Logger.getLogger(MailChannel.class);
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  /** The mailbox is unknown, elsewhere, or its name cannot be one. */
  private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553);

  /** The two ways a reminder is written. */
  @CheckedTemplate(basePath = "reminder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance reminderHtml(Letter letter, String subject);

    static native TemplateInstance reminderText(Letter letter);
  }

  private final ReactiveMailer mailer;
  private final Optional<URI> links;

  MailChannel(
      ReactiveMailer mailer,
      MailSettings settings,
      @ConfigProperty(name = "quarkus.mailer.host") Optional<String> host,
      @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
    this.mailer = mailer;
    links = settings.links();
    if (links.isPresent() && (host.isEmpty() || from.isEmpty())) {
      throw new IllegalStateException(
          "With OKR_MAIL_LINKS, set QUARKUS_MAILER_HOST and QUARKUS_MAILER_FROM");
    }
  }

  @Override
  public boolean isOpen() {
    return links.isPresent();
  }

  @Override
  public Delivery deliver(Reminder reminder) {
    try {
      mailer.send(mail(reminder, links.orElseThrow())).await().atMost(PATIENCE);
      return Delivery.DELIVERED;
    } catch (TimeoutException slow) {
      LOG.warn("The mail server takes too long; reminders are sent later");
      return Delivery.AWAY;
    } catch (RuntimeException failed) {
      return refusal(failed);
    }
  }

  /** What the server says may name the person: only its code is told. */
  private static Delivery refusal(RuntimeException failed) {
    Throwable reason = failed.getCause() == null ? failed : failed.getCause();
    if (reason instanceof SMTPException smtp) {
      LOG.warnf("The mail server answered a reminder with %d", smtp.getReplyCode());
      if (NO_SUCH_MAILBOX.contains(smtp.getReplyCode())) {
        return Delivery.REFUSED;
      }
      // What else it refuses for good concerns us, not the person: our password, say.
      return smtp.isPermanent() ? Delivery.AWAY : Delivery.LATER;
    }
    if (reason instanceof IllegalArgumentException) {
      LOG.warn("A reminder's address is none");
      return Delivery.REFUSED;
    }
    LOG.warnf("Reminders wait for the mail server: %s", reason.getClass().getSimpleName());
    return Delivery.AWAY;
  }

  private static Mail mail(Reminder reminder, URI links) {
    Letter letter = Letter.of(reminder, links);
    Locale locale = letter.locale();
    String subject = subject(letter, locale);
    return Mail.withHtml(
            reminder.email(),
            subject,
            Templates.reminderHtml(letter, subject).setLocale(locale).render())
        .setText(Templates.reminderText(letter).setLocale(locale).render())
        .addHeader("Message-ID", messageId(reminder, links))
        .addHeader("Auto-Submitted", "auto-generated")
        .addHeader("List-Unsubscribe", "<" + letter.notificationsAddress() + ">");
  }

  private static String subject(Letter letter, Locale locale) {
    ReminderTexts texts =
        MessageBundles.get(ReminderTexts.class, Localized.Literal.of(locale.toLanguageTag()));
    return letter.owed().isEmpty() ? texts.newsSubject() : texts.owedSubject(letter.owed().size());
  }

  /** The same each time it is sent, so that whoever keeps mail can tell that it is the same. */
  private static String messageId(Reminder reminder, URI links) {
    return "<reminder-%s-%s@%s>"
        .formatted(reminder.person().value(), reminder.day(), links.getHost());
  }
}

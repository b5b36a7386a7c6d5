package vn.okr.adapters.mail;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Whether reminders go by e-mail; see docs/operate.md. */
@ConfigMapping(prefix = "okr.mail")
public interface MailSettings {
  /**
   * The address at which people reach the product, with which links in mails begin; without one
   * nobody is reminded.
   */
  Optional<URI> links();
}

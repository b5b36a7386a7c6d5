package vn.okr.application.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.PersonId;

/** Reads what people were told, without what they may no longer know of; one statement each. */
@FunctionalInterface
public interface NotificationReader {
  /**
   * What a person was told, the newest first whatever the request says.
   *
   * @param reader the person as they read
   * @param unread only what they have not read
   * @param since only what they were told from then on; absent for all
   */
  Page<NotificationView> page(
      PersonId person, Actor reader, boolean unread, @Nullable Instant since, PageRequest request);
}

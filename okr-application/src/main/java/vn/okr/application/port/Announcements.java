package vn.okr.application.port;

import java.util.Set;
import vn.okr.application.live.Topic;

/** Tells the screens of every replica that something they may show has changed. */
@FunctionalInterface
public interface Announcements {
  /**
   * Tells of the topics once this transaction is committed, and not at all if it fails. It may take
   * a moment, and a crash in between keeps it untold: a screen looks again by itself now and then.
   */
  void announceAfterCommit(Set<Topic> topics);
}

package vn.okr.testkit.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.okr.application.live.Topic;
import vn.okr.application.port.Announcements;

/** Announcements that nobody hears, but that are known. */
public final class RecordingAnnouncements implements Announcements {
  private final List<Topic> told = new ArrayList<>();

  @Override
  public synchronized void announceAfterCommit(Set<Topic> topics) {
    told.addAll(topics);
  }

  /** What was told so far, in order. */
  public synchronized List<Topic> told() {
    return List.copyOf(told);
  }
}

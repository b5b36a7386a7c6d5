package vn.okr.adapters.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.okr.application.live.Topic;

/** What is still to be told to everyone; each topic once, however often it changed meanwhile. */
final class Outbox {
  /** Far more than one moment brings; beyond, while the database is away, the rest is dropped. */
  private static final int MOST = 100_000;

  private final Set<Topic> waiting = new LinkedHashSet<>();

  synchronized void add(Set<Topic> topics) {
    if (waiting.size() < MOST) {
      waiting.addAll(topics);
    }
  }

  /** Takes out what is waiting, the earliest first, at most so many. */
  synchronized List<Topic> take(int most) {
    List<Topic> taken = new ArrayList<>();
    var each = waiting.iterator();
    while (each.hasNext() && taken.size() < most) {
      taken.add(each.next());
      each.remove();
    }
    return taken;
  }
}

package vn.okr.application.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Where the screens of this replica hear of changes, its own and those of other replicas. */
@ApplicationScoped
public class ChangeHub {
  private final Map<Topic, Set<Consumer<Topic>>> followers = new ConcurrentHashMap<>();

  /** Someone who is told of changes until they have heard enough. */
  public interface Following extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Tells the listener of every change of one of the topics from now on, on a thread that it must
   * not hold up.
   */
  public Following follow(Set<Topic> topics, Consumer<Topic> listener) {
    topics.forEach(
        topic ->
            followers.compute(
                topic,
                (_, known) -> {
                  Set<Consumer<Topic>> all = known == null ? ConcurrentHashMap.newKeySet() : known;
                  all.add(listener);
                  return all;
                }));
    return () -> topics.forEach(topic -> leave(topic, listener));
  }

  /** These have changed. */
  public void changed(Collection<Topic> topics) {
    topics.forEach(
        topic -> followers.getOrDefault(topic, Set.of()).forEach(one -> one.accept(topic)));
  }

  /** Anything may have changed: for a while nothing was heard of other replicas. */
  public void anythingChanged() {
    changed(new HashSet<>(followers.keySet()));
  }

  private void leave(Topic topic, Consumer<Topic> listener) {
    followers.computeIfPresent(
        topic,
        (_, known) -> {
          known.remove(listener);
          return known.isEmpty() ? null : known;
        });
  }
}

package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/** Values by key, in the order of the keys; what is put in must be immutable. */
final class Table<K, V> {
  private final ConcurrentSkipListMap<K, V> rows;

  private Table(Comparator<K> order) {
    rows = new ConcurrentSkipListMap<>(order);
  }

  static <K, V, I extends Comparable<? super I>> Table<K, V> by(Function<K, I> order) {
    return new Table<>(Comparator.comparing(order));
  }

  Optional<V> find(K key) {
    return Optional.ofNullable(rows.get(key));
  }

  V getOr(K key, V other) {
    return rows.getOrDefault(key, other);
  }

  boolean has(K key) {
    return rows.containsKey(key);
  }

  void put(K key, V value) {
    rows.put(key, value);
  }

  void remove(K key) {
    rows.remove(key);
  }

  Collection<V> all() {
    return rows.values();
  }

  Map<K, V> rows() {
    return rows;
  }

  /** Remembers what is in the table now; running the result brings it back. */
  Runnable bookmark() {
    Map<K, V> now = new ConcurrentSkipListMap<>(rows);
    return () -> {
      rows.clear();
      rows.putAll(now);
    };
  }
}

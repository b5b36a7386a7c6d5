package vn.okr.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted. Lists run in the order of their ids, which is that of creation.
 *
 * @param limit most items to return, 1 to 200
 * @param after the id after which to go on; absent for the beginning
 * @param backwards whether the list runs the other way, the newest first
 */
public record PageRequest(int limit, @Nullable UUID after, boolean backwards) {
  /** The most items a page may hold. */
  public static final int MOST = 200;

  /** The page's size where none is named. */
  public static final int USUAL = 50;

  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("A page holds 1 to 200 items.");
    }
  }

  /** Part of a list whose oldest come first. */
  public PageRequest(int limit, @Nullable UUID after) {
    this(limit, after, false);
  }

  /** The first page of the usual size. */
  public static PageRequest first() {
    return new PageRequest(USUAL, null);
  }

  /** The same part of the list that runs from the newest; it goes on with what is older. */
  public PageRequest newestFirst() {
    return new PageRequest(limit, after, true);
  }

  /** Makes the page of what was found when looking for one item more than the limit. */
  public <T> Page<T> pageOf(List<T> found, Function<T, UUID> idOf) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    List<T> items = found.subList(0, limit);
    return new Page<>(items, idOf.apply(items.getLast()));
  }
}

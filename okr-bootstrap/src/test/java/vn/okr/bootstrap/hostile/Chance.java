package vn.okr.bootstrap.hostile;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Choices that a seed repeats. */
record Chance(Random random) {
  static Chance of(long seed) {
    return new Chance(new Random(seed));
  }

  /** True so many times in a hundred. */
  boolean percent(int often) {
    return random.nextInt(100) < often;
  }

  /** 0 to one below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of several. */
  <T extends @Nullable Object> T oneOf(List<? extends T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

package vn.okr.hostile.request;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Choices that a seed repeats. */
public record Chance(Random random) {
  private static final long SPREAD = 1_000_003;

  /** The choices of one of many requests. */
  public static Chance of(long seed, long number) {
    return new Chance(new Random(seed * SPREAD + number));
  }

  /** True so many times in a hundred. */
  public boolean percent(int often) {
    return random.nextInt(100) < often;
  }

  /** 0 to one below the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of several. */
  public <T extends @Nullable Object> T oneOf(List<? extends T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

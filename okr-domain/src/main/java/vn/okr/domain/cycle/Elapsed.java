package vn.okr.domain.cycle;

/**
 * The part of a time span that is over, as an exact fraction of days.
 *
 * @param gone days gone by, 0 to {@code all}
 * @param all days in all, above 0
 */
public record Elapsed(long gone, long all) {
  /** All of it is over. */
  public static final Elapsed ALL = new Elapsed(1, 1);

  public Elapsed {
    if (all <= 0 || gone < 0 || gone > all) {
      throw new IllegalArgumentException("Elapsed is a fraction in 0..1.");
    }
  }

  /** Whether less than a tenth is over: too early to speak of a pace. */
  public boolean isFirstTenth() {
    return gone * 10 < all;
  }
}

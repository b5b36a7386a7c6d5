package vn.okr.hostile.attack;

/**
 * Which requests are sent. The same numbers make the same requests, but for the ids of what is
 * there and who asks.
 *
 * @param seed what all choices come from
 * @param first the number of the first one; those of a scene begin at multiples of {@value #SCENE}
 * @param requests how many
 */
public record Plan(long seed, int first, int requests) {
  /** How many are sent before they have a new scene, as they use up what is there. */
  static final int SCENE = 500;

  public Plan {
    if (first < 0 || requests < 1) {
      throw new IllegalArgumentException("No requests");
    }
  }

  /** The same, beginning with the scene that its first one is in. */
  Plan withWholeScenes() {
    int before = first % SCENE;
    return new Plan(seed, first - before, requests + before);
  }
}

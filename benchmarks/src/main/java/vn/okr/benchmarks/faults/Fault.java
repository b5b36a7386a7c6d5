package vn.okr.benchmarks.faults;

/** Something that happens to a program in its life, and is over again. */
interface Fault {
  /** What it is called on the command line and in the report. */
  String name();

  /** How often it happens in a drill of so many kills. */
  default int times(int kills) {
    return kills;
  }

  /**
   * Lets it happen and be over.
   *
   * @param time counts from 0, for faults of several kinds that take turns
   * @return when it was over, as {@link System#nanoTime()} gives it
   */
  long strike(Site site, int time);
}

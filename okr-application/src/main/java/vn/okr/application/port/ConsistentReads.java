package vn.okr.application.port;

/** Lets several reads agree, where a number is shown beside what it was made of. */
public interface ConsistentReads {
  /**
   * All that this transaction reads is as of one moment, whoever writes meanwhile; it writes
   * nothing. To be asked for before the first read.
   */
  void begin();
}

package vn.okr.application.port;

import java.time.YearMonth;

/** Where check-ins and history are kept month by month, by the moment of recording in UTC. */
@FunctionalInterface
public interface MonthlyStorage {
  /**
   * Makes room for what is recorded in some months, as far as there is none yet. What was recorded
   * in a month before there was room for it is kept as well, and moves in. Of several that prepare
   * at the same time one does the work.
   *
   * @return how many places were made, none where nothing was missing or another one is at it
   */
  int prepare(YearMonth first, YearMonth last);
}

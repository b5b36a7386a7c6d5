package vn.okr.benchmarks;

import java.util.List;

/** A part of what is measured. */
@FunctionalInterface
public interface Part {
  /**
   * Measures it.
   *
   * @throws Exception when that was not possible; the message says why
   */
  List<Finding> measure() throws Exception;
}

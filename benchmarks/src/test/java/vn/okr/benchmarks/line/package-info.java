/** Proves that what goes over a line arrives, and not too soon. */
@NullMarked
package vn.okr.benchmarks.line;

import org.jspecify.annotations.NullMarked;

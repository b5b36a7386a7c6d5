/** Does to the product under load what happens to programs, and counts what was acknowledged. */
@NullMarked
package vn.okr.benchmarks.faults;

import org.jspecify.annotations.NullMarked;

/** Proves that a command line is read as it was meant. */
@NullMarked
package vn.okr.benchmarks;

import org.jspecify.annotations.NullMarked;

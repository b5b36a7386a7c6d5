/** A made-up company of any size, written straight into the product's tables. */
@NullMarked
package vn.okr.benchmarks.volume;

import org.jspecify.annotations.NullMarked;

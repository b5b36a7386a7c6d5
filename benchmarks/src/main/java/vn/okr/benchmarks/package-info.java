/** Measures how fast the product is, and how much memory it takes, on the machine at hand. */
@NullMarked
package vn.okr.benchmarks;

import org.jspecify.annotations.NullMarked;

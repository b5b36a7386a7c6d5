/** Proves that what is loaded past the product is what the product would have stored. */
@NullMarked
package vn.okr.benchmarks.volume;

import org.jspecify.annotations.NullMarked;

/** Proves that the report says what was measured. */
@NullMarked
package vn.okr.benchmarks.report;

import org.jspecify.annotations.NullMarked;

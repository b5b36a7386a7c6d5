/** One report of all that was measured, with where and how. */
@NullMarked
package vn.okr.benchmarks.report;

import org.jspecify.annotations.NullMarked;

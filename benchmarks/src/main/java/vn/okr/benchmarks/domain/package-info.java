/** The rules of OKR, timed in memory. */
@NullMarked
package vn.okr.benchmarks.domain;

import org.jspecify.annotations.NullMarked;

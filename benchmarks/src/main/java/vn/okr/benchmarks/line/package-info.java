/** A database that is further away than it is. */
@NullMarked
package vn.okr.benchmarks.line;

import org.jspecify.annotations.NullMarked;

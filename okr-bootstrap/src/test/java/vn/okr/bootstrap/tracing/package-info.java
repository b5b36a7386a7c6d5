/** Traces as a collector gets them. */
@NullMarked
package vn.okr.bootstrap.tracing;

import org.jspecify.annotations.NullMarked;

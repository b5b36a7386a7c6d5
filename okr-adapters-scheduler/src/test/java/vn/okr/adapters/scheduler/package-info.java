/** What the clock sets off, tested over ports in memory. */
@NullMarked
package vn.okr.adapters.scheduler;

import org.jspecify.annotations.NullMarked;

/** The schema is brought up to date by one process, for replicas that start after it. */
@NullMarked
package vn.okr.bootstrap.migration;

import org.jspecify.annotations.NullMarked;

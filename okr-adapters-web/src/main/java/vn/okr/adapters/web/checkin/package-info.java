/** Checking in: a whole week in one table, or one key result at a time. */
@NullMarked
package vn.okr.adapters.web.checkin;

import org.jspecify.annotations.NullMarked;

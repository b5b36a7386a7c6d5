/** Check-ins: recording them one by one or as a weekly grid, and looking at them. */
@NullMarked
package vn.okr.application.checkin;

import org.jspecify.annotations.NullMarked;

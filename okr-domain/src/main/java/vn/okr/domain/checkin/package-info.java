/** Check-ins: dated, append-only, corrected by naming the wrong one, never overwritten. */
@NullMarked
package vn.okr.domain.checkin;

import org.jspecify.annotations.NullMarked;

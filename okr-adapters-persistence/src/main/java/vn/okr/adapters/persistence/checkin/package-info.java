/** Check-ins, kept in PostgreSQL and never changed there. */
@NullMarked
package vn.okr.adapters.persistence.checkin;

import org.jspecify.annotations.NullMarked;

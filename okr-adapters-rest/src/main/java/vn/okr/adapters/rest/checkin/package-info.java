/** Check-ins over HTTP. */
@NullMarked
package vn.okr.adapters.rest.checkin;

import org.jspecify.annotations.NullMarked;

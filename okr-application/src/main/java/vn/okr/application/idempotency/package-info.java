/** Requests that are safe to repeat: the same key gives the first answer again. */
@NullMarked
package vn.okr.application.idempotency;

import org.jspecify.annotations.NullMarked;

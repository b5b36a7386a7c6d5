/** A repeated POST is answered with the first answer. */
@NullMarked
package vn.okr.adapters.rest.idempotency;

import org.jspecify.annotations.NullMarked;

/** Sends such requests to the product and judges what comes back. */
@NullMarked
package vn.okr.hostile.attack;

import org.jspecify.annotations.NullMarked;

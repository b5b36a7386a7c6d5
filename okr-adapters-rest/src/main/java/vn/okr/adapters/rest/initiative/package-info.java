/** Initiatives over HTTP. */
@NullMarked
package vn.okr.adapters.rest.initiative;

import org.jspecify.annotations.NullMarked;

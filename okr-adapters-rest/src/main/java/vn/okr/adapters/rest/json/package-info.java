/** Reads JSON strictly, so that a typo is refused and never silently dropped. */
@NullMarked
package vn.okr.adapters.rest.json;

import org.jspecify.annotations.NullMarked;

/** The pages of objectives and key results: what they are, why they stand where they stand. */
@NullMarked
package vn.okr.adapters.web.objective;

import org.jspecify.annotations.NullMarked;

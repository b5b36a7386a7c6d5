/** Pages about people and units, and what people set for themselves. */
@NullMarked
package vn.okr.adapters.web.organisation;

import org.jspecify.annotations.NullMarked;

/** Who changed what, when and why (M11). */
@NullMarked
package vn.okr.adapters.rest.history;

import org.jspecify.annotations.NullMarked;

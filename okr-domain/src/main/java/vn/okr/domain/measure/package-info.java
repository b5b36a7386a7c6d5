/** How reaching a key result is measured, and what its readings score (M4, M15). */
@NullMarked
package vn.okr.domain.measure;

import org.jspecify.annotations.NullMarked;

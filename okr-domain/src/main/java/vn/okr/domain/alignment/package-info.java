/** How goals rest on the goals above them, and what that makes of their scores (M7, M9). */
@NullMarked
package vn.okr.domain.alignment;

import org.jspecify.annotations.NullMarked;

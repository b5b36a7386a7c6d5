/** Who there is: the tree of units, the people in them, who leads, and who owns a goal (M2). */
@NullMarked
package vn.okr.domain.organisation;

import org.jspecify.annotations.NullMarked;

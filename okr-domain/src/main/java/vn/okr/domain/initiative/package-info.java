/** What is done to move key results. */
@NullMarked
package vn.okr.domain.initiative;

import org.jspecify.annotations.NullMarked;

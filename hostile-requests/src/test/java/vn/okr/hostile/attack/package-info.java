/** What is not as promised is noticed. */
@NullMarked
package vn.okr.hostile.attack;

import org.jspecify.annotations.NullMarked;

/** Who may do what to which goal: stated once, and asked of every operation by everyone. */
@NullMarked
package vn.okr.bootstrap.rights;

import org.jspecify.annotations.NullMarked;

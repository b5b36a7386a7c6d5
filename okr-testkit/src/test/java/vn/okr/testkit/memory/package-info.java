/** The in-memory adapters hold to every contract. */
@NullMarked
package vn.okr.testkit.memory;

import org.jspecify.annotations.NullMarked;

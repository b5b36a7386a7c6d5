/** Every driven port over one company kept in memory, for tests that need no database. */
@NullMarked
package vn.okr.testkit.memory;

import org.jspecify.annotations.NullMarked;

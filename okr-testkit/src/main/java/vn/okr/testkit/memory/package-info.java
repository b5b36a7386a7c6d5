/** Every driven port without a database: stores over one company in memory, and a clock to set. */
@NullMarked
package vn.okr.testkit.memory;

import org.jspecify.annotations.NullMarked;

/** What every adapter of a driven port must hold to, as suites that an adapter's tests inherit. */
@NullMarked
package vn.okr.testkit.contract;

import org.jspecify.annotations.NullMarked;

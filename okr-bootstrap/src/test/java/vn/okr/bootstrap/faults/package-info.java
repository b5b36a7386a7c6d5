/** What the packaged product does while what it rests on is away, and after it was killed. */
@NullMarked
package vn.okr.bootstrap.faults;

import org.jspecify.annotations.NullMarked;

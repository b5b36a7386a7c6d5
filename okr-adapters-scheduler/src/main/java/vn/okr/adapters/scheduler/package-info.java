/** Use cases that nobody asks for in person: set off by a commit or by the clock. */
@NullMarked
package vn.okr.adapters.scheduler;

import org.jspecify.annotations.NullMarked;

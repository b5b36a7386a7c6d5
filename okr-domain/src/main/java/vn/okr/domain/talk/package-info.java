/** What people say to one another about goals. */
@NullMarked
package vn.okr.domain.talk;

import org.jspecify.annotations.NullMarked;

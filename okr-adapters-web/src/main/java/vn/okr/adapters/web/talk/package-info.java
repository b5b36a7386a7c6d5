/** What people say to one another about goals, and which goals they follow. */
@NullMarked
package vn.okr.adapters.web.talk;

import org.jspecify.annotations.NullMarked;

/** What people say about goals, and which they follow, in PostgreSQL. */
@NullMarked
package vn.okr.adapters.persistence.talk;

import org.jspecify.annotations.NullMarked;

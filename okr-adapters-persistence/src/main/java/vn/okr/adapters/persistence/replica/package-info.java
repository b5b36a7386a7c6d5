/** A copy of the database that follows it, for what only reads. */
@NullMarked
package vn.okr.adapters.persistence.replica;

import org.jspecify.annotations.NullMarked;

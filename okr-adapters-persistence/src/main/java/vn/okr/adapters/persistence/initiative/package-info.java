/** Initiatives in PostgreSQL. */
@NullMarked
package vn.okr.adapters.persistence.initiative;

import org.jspecify.annotations.NullMarked;

/** Cycles, and the organisation of the day each was closed, kept in PostgreSQL. */
@NullMarked
package vn.okr.adapters.persistence.cycle;

import org.jspecify.annotations.NullMarked;

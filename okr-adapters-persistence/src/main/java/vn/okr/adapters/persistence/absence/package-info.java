/** Absences, kept in PostgreSQL and never deleted there. */
@NullMarked
package vn.okr.adapters.persistence.absence;

import org.jspecify.annotations.NullMarked;

/** Objectives with their key results, and the history of both, kept in PostgreSQL. */
@NullMarked
package vn.okr.adapters.persistence.objective;

import org.jspecify.annotations.NullMarked;

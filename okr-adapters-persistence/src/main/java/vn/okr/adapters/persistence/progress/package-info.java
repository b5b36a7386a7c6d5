/** The requests by which scores follow what moved below them, queued in PostgreSQL. */
@NullMarked
package vn.okr.adapters.persistence.progress;

import org.jspecify.annotations.NullMarked;

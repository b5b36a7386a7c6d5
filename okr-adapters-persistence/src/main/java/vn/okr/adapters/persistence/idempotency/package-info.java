/** Answers to requests with an idempotency key, kept in PostgreSQL for a while. */
@NullMarked
package vn.okr.adapters.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
